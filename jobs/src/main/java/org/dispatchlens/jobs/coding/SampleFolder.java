package org.dispatchlens.jobs.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;
import org.dispatchlens.common.coding.CodingSample;
import org.dispatchlens.common.coding.SampleRows;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.jobs.run.OutputFolder;

/** {@code OUT/coding/<sample>/}: the sample, the program's answers, and by default the workbooks. */
final class SampleFolder {
    private static final String CODING = "coding";
    private static final Pattern ID = Pattern.compile("s[0-9a-f]{8}");

    private final OutputFolder output;
    private final String id;

    SampleFolder(OutputFolder output, String id) {
        this.output = output;
        this.id = id;
    }

    /** Its place, or that of a file in it. */
    Path path(String... file) {
        return new Path(output.resolve(CODING), String.join("/", id, String.join("/", file)));
    }

    /** Its place as people write it. */
    String shown(String... file) {
        return String.join("/", output.toString(), CODING, id, String.join("/", file));
    }

    /** Writes the sample as a whole; one that is there already is the same, since its name is made of its content. */
    void write(CodingSample sample, String about) {
        if (output.exists(path())) {
            return;
        }
        output.stage(id + "/sample.csv", sample.sampleCsv());
        output.stage(id + "/machine.csv", sample.machineCsv());
        output.stage(id + "/sample.json", about);
        try {
            output.files().mkdirs(output.resolve(CODING));
            if (!output.files().rename(output.staged(id), path())) {
                throw new IOException("cannot move " + output.staged(id) + " to " + path());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + path(), e);
        }
    }

    /**
     * Reads the sample that sheets belong to.
     *
     * @throws InputException where this output does not have it
     */
    CodingSample read() {
        if (!ID.matcher(id).matches() || !output.exists(path("sample.csv"))) {
            throw new InputException("the sheets belong to sample '" + id + "', which " + output
                    + " does not have: give the --output of the run that wrote them");
        }
        try {
            java.nio.file.Path local = Files.createTempDirectory("dispatchlens-coding-");
            try {
                Path copy = new Path(local.resolve(id).toUri());
                output.files().copyToLocalFile(false, path("sample.csv"), new Path(copy, "sample.csv"), true);
                output.files().copyToLocalFile(false, path("machine.csv"), new Path(copy, "machine.csv"), true);
                return SampleRows.read(local.resolve(id));
            } finally {
                org.apache.commons.io.FileUtils.deleteQuietly(local.toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + path(), e);
        }
    }

    OutputFolder output() {
        return output;
    }
}
