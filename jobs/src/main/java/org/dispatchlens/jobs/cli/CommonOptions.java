package org.dispatchlens.jobs.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.study.CaseCheck;
import org.dispatchlens.common.study.CaseFile;
import org.dispatchlens.jobs.run.RunOptions;
import org.dispatchlens.jobs.run.Upkeep;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options that every command has. */
final class CommonOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec mixee;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "Folder for tables, exports and report, at any Hadoop URI.")
    private String output;

    @Option(
            names = "--case",
            paramLabel = "YAML",
            description =
                    "Case file of the study: name, sides, outlets, window, figures of interest, minimumN. Stages that are"
                            + " run one by one keep that of the stage before.")
    private Path caseFile;

    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description = "Folder whose YAML files extend the built-in codebook files of the same name.")
    private Path codebook;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "ISO 8601 instant that counts as now, such as 2022-09-15T00:00:00Z; printed on the report.")
    private String asOf;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Spark master; default: that of spark-submit, else local[*].")
    private String master;

    @Option(
            names = "--keep-versions",
            paramLabel = "DAYS",
            description = "For how many days the tables of earlier runs can be read back; default: 7.")
    private int keepDays = Upkeep.KEEP_DAYS;

    @Option(names = "--json-log", description = "One JSON object per stage on the error stream, for schedulers.")
    private boolean jsonLog;

    String master() {
        return master;
    }

    boolean jsonLog() {
        return jsonLog;
    }

    /** The options as checked values, without input. */
    RunOptions checked() {
        return checked(new InputOptions());
    }

    RunOptions checked(InputOptions input) {
        return checked(input, OptionalLong.empty());
    }

    /** @param asOfVersion number of the run whose tables are read; empty for the last one */
    RunOptions checked(InputOptions input, OptionalLong asOfVersion) {
        if (keepDays < 0) {
            throw new InputException("--keep-versions " + keepDays + " is negative: give a number of days");
        }
        return new RunOptions(
                mixee.name(),
                mixee.root().commandLine().getParseResult().originalArgs(),
                input.inputs(),
                output,
                input.manifest(),
                Optional.ofNullable(codebook),
                Optional.ofNullable(caseFile).map(this::study),
                instant(),
                input.limit(),
                input.maxSize(),
                input.strict(),
                new Upkeep(input.full(), keepDays, asOfVersion));
    }

    private CaseFile study(Path file) {
        return CaseCheck.read(file, codebook == null ? CodebookFiles.builtIn() : CodebookFiles.withOverrides(codebook));
    }

    private Instant instant() {
        try {
            return asOf == null ? Instant.now() : Instant.parse(asOf);
        } catch (DateTimeParseException e) {
            throw new InputException(
                    "--as-of " + asOf + " is no ISO 8601 instant: write it as 2022-09-15T00:00:00Z", e);
        }
    }
}
