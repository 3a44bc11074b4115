package org.dispatchlens.jobs.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.codebook.CodebookFinding;
import org.dispatchlens.common.error.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks a codebook without running anything on it, or prints one of its files. Needs no Spark. */
@Command(
        name = "lint",
        description = {
            "Checks the codebook as it is used: schemas, what changes nothing, duplicate and dead words, unknown states,"
                    + " overlapping terms of office.",
            "Prints one finding a line with its file and line. Exit code 2 where the codebook cannot be used."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  dispatchlens lint --codebook my-codebook", "  dispatchlens lint --print blame"})
final class LintCommand implements Callable<Integer> {
    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description =
                    "Folder whose YAML files extend the built-in ones of the same name; default: the built-in ones.")
    private Path codebook;

    @Option(
            names = "--print",
            paramLabel = "FILE",
            description = "Prints a built-in file, such as actors or blame, with its comments, and checks nothing.")
    private String print;

    @Override
    public Integer call() {
        if (print != null) {
            System.out.print(builtIn(print.replaceFirst("\\.yaml$", "")));
            return ExitCodes.DONE;
        }
        CodebookFiles files = codebook == null ? CodebookFiles.builtIn() : CodebookFiles.withOverrides(codebook);
        List<CodebookFinding> findings = CodebookCheck.findings(files);
        findings.forEach(f -> System.out.println((f.error() ? "error: " : "warning: ") + f));
        if (findings.stream().anyMatch(CodebookFinding::error)) {
            return ExitCodes.INPUT;
        }
        CodebookCheck.read(files);
        System.out.println(findings.isEmpty() ? "the codebook is clean" : findings.size() + " warnings");
        return ExitCodes.DONE;
    }

    private static String builtIn(String name) {
        if (!CodebookFiles.NAMES.contains(name)) {
            throw new InputException("--print " + name + " is no file of the codebook: name one of "
                    + String.join(", ", CodebookFiles.NAMES));
        }
        return CodebookFiles.builtInText(name);
    }
}
