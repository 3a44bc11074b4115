package org.dispatchlens.jobs.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "dispatchlens",
        description = "Compares how news outlets frame blame for the same events, with evidence for every number.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            IngestCommand.class,
            PackCommand.class,
            ExtractCommand.class,
            AlignCommand.class,
            CompareCommand.class,
            ReportCommand.class,
            EvaluateCommand.class,
            CoderSheetCommand.class,
            AgreementCommand.class,
            CaseCommand.class,
            LintCommand.class,
            DictionaryCommand.class,
            ExplainCommand.class,
            DoctorCommand.class,
            CheckStatisticsCommand.class,
            GenerateArchiveCommand.class,
            CheckArchiveCommand.class,
            EventsCommand.class,
            TrainSentimentCommand.class,
            CompletionCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "Example:",
            "  dispatchlens run --input my-texts --manifest my-texts/manifest.csv --output out/mine",
            "",
            "Exit codes: 0 done, 1 our bug, 2 wrong input, 3 partly done (with --strict)."
        })
public final class Dispatchlens implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command, such as: dispatchlens run --help");
    }

    /** Parses, runs and says with which code to end. */
    public static int execute(String... args) {
        // Numbers and dates in tables, workbook and messages never depend on the machine's language.
        Locale.setDefault(Locale.ROOT);
        CommandLine line = commandLine();
        try {
            return line.execute(args);
        } catch (Throwable e) {
            // The command line reports exceptions itself; an error such as a lack of memory comes up to here.
            return Errors.report(e, line.getErr());
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Dispatchlens())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExitCodeExceptionMapper(Errors::exitCode)
                .setExecutionExceptionHandler((e, line, parsed) -> Errors.report(e, line.getErr()))
                .setParameterExceptionHandler(
                        (e, arguments) -> Errors.report(e, e.getCommandLine().getErr()));
    }
}
