package org.dispatchlens.jobs.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.coding.CodingGuide;
import org.dispatchlens.common.extract.Extractor;
import org.dispatchlens.common.extract.actors.CodebookFinding;
import org.dispatchlens.common.extract.actors.CodebookLinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks a codebook without running anything on it. Needs no Spark. */
@Command(
        name = "lint",
        description = {
            "Checks the codebook: schemas, duplicate and dead words, unknown states, overlapping terms of office.",
            "Prints one finding a line with its file and line. Exit code 2 where the codebook cannot be used."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  dispatchlens lint --codebook my-codebook"})
final class LintCommand implements Callable<Integer> {
    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description =
                    "Folder whose YAML files replace the built-in ones of the same name; default: the built-in ones.")
    private Path codebook;

    @Override
    public Integer call() {
        CodebookFiles files = codebook == null ? CodebookFiles.builtIn() : CodebookFiles.withOverrides(codebook);
        List<CodebookFinding> findings = CodebookLinter.lint(files);
        findings.forEach(f -> System.out.println((f.error() ? "error: " : "warning: ") + f));
        if (findings.stream().anyMatch(CodebookFinding::error)) {
            return ExitCodes.INPUT;
        }
        // The files of the other families are checked by reading them.
        Extractor.from(files);
        CodingGuide.from(files);
        System.out.println(findings.isEmpty() ? "the codebook is clean" : findings.size() + " warnings");
        return ExitCodes.DONE;
    }
}
