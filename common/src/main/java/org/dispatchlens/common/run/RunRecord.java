package org.dispatchlens.common.run;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.study.CaseFile;

/**
 * What {@code run.json} says of a run.
 *
 * @param version version of Dispatchlens
 * @param versions versions of Java, Spark and Delta
 * @param codebookHash SHA-256 of the codebook as used, in hexadecimal
 * @param command the job that wrote the file, such as {@code run}
 * @param arguments the arguments as given
 * @param asOf ISO 8601 instant that stands for now
 * @param minimumN smallest denominator that gets an estimate
 * @param counts counts in and out, such as {@code files}, {@code articles}, {@code rejects}, one per table
 * @param seconds wall seconds per stage
 * @param run number of this result among those of its output, from 1
 * @param tables version of each wide table that the result was made from
 * @param incremental what a run found new, changed, same and removed since the one before, and what it extracted
 * @param settings SHA-256 over all that decides the result beside the input, or empty where that is not known
 * @param study the case file that the comparisons were made with
 * @param selection the case file that says which articles were aligned
 */
@JsonPropertyOrder({
    "version",
    "versions",
    "codebookHash",
    "command",
    "arguments",
    "asOf",
    "minimumN",
    "counts",
    "seconds",
    "run",
    "tables",
    "incremental",
    "settings",
    "study",
    "selection"
})
public record RunRecord(
        String version,
        Map<String, String> versions,
        String codebookHash,
        String command,
        List<String> arguments,
        String asOf,
        int minimumN,
        Map<String, Long> counts,
        Map<String, Double> seconds,
        long run,
        Map<String, Long> tables,
        Map<String, Long> incremental,
        String settings,
        CaseFile study,
        CaseFile selection) {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public RunRecord {
        tables = tables == null ? Map.of() : tables;
        incremental = incremental == null ? Map.of() : incremental;
        settings = settings == null ? "" : settings;
        study = study == null ? CaseFile.DEFAULT : study;
        selection = selection == null ? CaseFile.DEFAULT : selection;
    }

    /** A record of a result without wide tables. */
    public RunRecord(
            String version,
            Map<String, String> versions,
            String codebookHash,
            String command,
            List<String> arguments,
            String asOf,
            int minimumN,
            Map<String, Long> counts,
            Map<String, Double> seconds) {
        this(
                version,
                versions,
                codebookHash,
                command,
                arguments,
                asOf,
                minimumN,
                counts,
                seconds,
                0,
                Map.of(),
                Map.of(),
                "",
                CaseFile.DEFAULT,
                CaseFile.DEFAULT);
    }

    /** Reads {@code run.json}; throws {@link InputException} when it is missing or not such a file. */
    public static RunRecord read(Path file) {
        try {
            return parse(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new InputException(file + " cannot be read: run the compare stage again", e);
        }
    }

    /**
     * Parses the text of a {@code run.json}.
     *
     * @param where what an error message calls it
     */
    public static RunRecord parse(String json, String where) {
        try {
            return JSON.readValue(json, RunRecord.class);
        } catch (IOException e) {
            throw new InputException(where + " is no run record: remove it and run again", e);
        }
    }

    /** The record as JSON text that ends with a line feed. */
    public String toJson() {
        try {
            return JSON.writeValueAsString(this) + "\n";
        } catch (IOException e) {
            throw new IllegalStateException("run record does not serialise", e);
        }
    }
}
