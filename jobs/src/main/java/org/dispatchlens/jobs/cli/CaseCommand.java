package org.dispatchlens.jobs.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.study.CaseCheck;
import org.dispatchlens.common.study.CaseDraft;
import org.dispatchlens.common.study.CaseFile;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableFile;
import org.dispatchlens.jobs.run.LocalFiles;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a first case file from what a run found, or checks one. Needs no Spark. */
@Command(
        name = "case",
        description = {
            "Prints a case file with what a run found: its two sides, its outlets, its days, the figures that most outlets"
                    + " give. Edit it and hand it to `run --case`.",
            "With --check, says whether a case file can be used; exit code 2 where it cannot."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  dispatchlens case --output out/mine > study.yaml",
            "  dispatchlens case --check study.yaml",
            "  dispatchlens run --input my-texts --output out/mine --case study.yaml"
        })
final class CaseCommand implements Callable<Integer> {
    /** What to do. */
    static final class Task {
        @Option(
                names = "--output",
                paramLabel = "DIR",
                description = "Output folder of a finished run, at any Hadoop URI.")
        private String output;

        @Option(names = "--check", paramLabel = "YAML", description = "Case file to check.")
        private Path check;
    }

    @ArgGroup(multiplicity = "1")
    private Task task;

    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description = "Folder whose YAML files extend the built-in ones; for --check.")
    private Path codebook;

    @Override
    public Integer call() {
        System.out.print(task.check == null ? draft() : checked());
        return ExitCodes.DONE;
    }

    private String checked() {
        CodebookFiles files = codebook == null ? CodebookFiles.builtIn() : CodebookFiles.withOverrides(codebook);
        CaseFile study = CaseCheck.read(task.check, files);
        return task.check + " can be used: " + (study.sides().isEmpty() ? "sides from the data" : study.sides()) + ", "
                + (study.outlets().isEmpty() ? "all outlets" : study.outlets()) + ", " + study.window() + ", "
                + study.figures().size() + " figures of interest, minimum n " + study.minimumN() + "\n";
    }

    /** Reads without opening the output as a run does, so that a mistyped folder is not made. */
    private String draft() {
        try {
            org.apache.hadoop.fs.Path exports = exports();
            FileSystem files = exports.getFileSystem(new Configuration());
            if (!files.exists(exports)) {
                throw new InputException("--output " + task.output
                        + " has no exports: run `dispatchlens run` with the same --output first");
            }
            Path folder = Files.createTempDirectory("dispatchlens-case-");
            try {
                return draft(LocalFiles.of(files, exports, folder));
            } finally {
                FileUtils.deleteQuietly(folder.toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading the exports of " + task.output, e);
        }
    }

    private org.apache.hadoop.fs.Path exports() {
        try {
            return new org.apache.hadoop.fs.Path(task.output, "exports");
        } catch (IllegalArgumentException e) {
            throw new InputException("--output '" + task.output + "' is no path: " + e.getMessage(), e);
        }
    }

    private static String draft(Path exports) {
        CaseDraft draft = new CaseDraft(
                TableCsv.read(ComparisonTables.OUTLET_SUMMARY, exports),
                TableCsv.read(ComparisonTables.BLAME_BALANCE, exports));
        try (TableFile facts = TableFile.open(ComparisonTables.FIGURE_FACTS, exports)) {
            facts.forEach(draft::addFact);
        }
        return draft.yaml();
    }
}
