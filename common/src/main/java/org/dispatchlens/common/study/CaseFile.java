package org.dispatchlens.common.study;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dispatchlens.common.codebook.YamlFile;
import org.dispatchlens.common.error.InputException;

/**
 * A study: what is compared, as far as it is not found from the data. Every field may be left out.
 *
 * @param name name of the study; printed on the report
 * @param note what the study asks, in a sentence or two; printed on the report
 * @param sides the two opposed sides as alpha-3 codes or body ids, or empty to find them from the data
 * @param outlets names of the outlets whose articles are compared, as tables print them; empty for all
 * @param window days of publication that are compared
 * @param figures facts that the report shows first
 * @param minimumN smallest denominator that gets an estimate, at least 1; 5 by default
 */
public record CaseFile(
        String name,
        String note,
        List<String> sides,
        List<String> outlets,
        Window window,
        List<FigureOfInterest> figures,
        int minimumN)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Default of {@code minimumN}. */
    public static final int MINIMUM_N = 5;

    /** Used when no case file is given: everything is compared. */
    public static final CaseFile DEFAULT = new CaseFile("", "", List.of(), List.of(), Window.ALWAYS, List.of(), 0);

    public CaseFile {
        name = name == null ? "" : name.strip();
        note = note == null ? "" : note.strip();
        sides = sides == null ? List.of() : List.copyOf(sides);
        outlets = outlets == null ? List.of() : List.copyOf(outlets);
        window = window == null ? Window.ALWAYS : window;
        figures = figures == null ? List.of() : List.copyOf(figures);
        minimumN = minimumN == 0 ? MINIMUM_N : minimumN;
    }

    /** Reads a case file; throws {@link InputException} that names the file and the fault. */
    public static CaseFile read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InputException("--case " + file + " is not a file: name a YAML case file");
        }
        return YamlFile.read(file, "case", CaseFile.class);
    }

    /** Whether some articles may not be part of the study. */
    @JsonIgnore
    public boolean isSelective() {
        return !outlets.isEmpty() || !window.equals(Window.ALWAYS);
    }

    /**
     * Whether an article is part of the study. One without a date is not, where there is a window.
     *
     * @param outlet its outlet
     * @param published its date or instant in ISO 8601, or empty
     */
    public boolean selects(String outlet, String published) {
        return (outlets.isEmpty() || outlets.contains(outlet)) && window.holds(published);
    }

    /** Whether the same articles are part of another study. */
    public boolean selectsAs(CaseFile other) {
        return Set.copyOf(outlets).equals(Set.copyOf(other.outlets)) && window.equals(other.window);
    }
}
