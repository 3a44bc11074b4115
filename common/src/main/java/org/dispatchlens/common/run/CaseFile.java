package org.dispatchlens.common.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dispatchlens.common.codebook.YamlFile;
import org.dispatchlens.common.error.InputException;

/**
 * What a study wants to see, as far as it cannot be found from the data.
 *
 * @param name name of the study; printed on the report
 * @param sides the two opposed sides as alpha-3 codes or body ids, or empty to find them from the data
 * @param minimumN smallest denominator that gets an estimate, at least 1; 5 by default
 */
public record CaseFile(String name, List<String> sides, int minimumN) {
    /** Used when no case file is given. */
    public static final CaseFile DEFAULT = new CaseFile("", List.of(), 5);

    public CaseFile {
        name = name == null ? "" : name;
        sides = sides == null ? List.of() : List.copyOf(sides);
        minimumN = minimumN == 0 ? 5 : minimumN;
    }

    /** Reads a case file; throws {@link InputException} that names the file and the fault. */
    public static CaseFile read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InputException("--case " + file + " is not a file: name a YAML case file");
        }
        return YamlFile.read(file, "case", CaseFile.class);
    }
}
