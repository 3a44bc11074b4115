package org.dispatchlens.jobs.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete commands, options and their values. Needs no Spark. */
@Command(
        name = "completion",
        description = {
            "Prints a script for bash (and zsh with bashcompinit) that completes commands and options by the tabulator key.",
            "Put the first line below into ~/.bashrc to have it in every shell."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  source <(scripts/dispatchlens completion)",
            "  scripts/dispatchlens completion > ~/.local/share/bash-completion/completions/dispatchlens"
        })
final class CompletionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        System.out.print(AutoComplete.bash("dispatchlens", spec.root().commandLine()));
        return ExitCodes.DONE;
    }
}
