package org.dispatchlens.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.events.EventFormat;
import org.dispatchlens.common.events.EventOptions;
import org.dispatchlens.common.events.EventSummary;
import org.dispatchlens.jobs.events.EventFiles;
import org.dispatchlens.jobs.run.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A run's blame and figures for users of event data. Needs no Spark. */
@Command(
        name = "events",
        description = {
            "Writes the blame and the figures of a finished run as event data: PLOVER records (JSON lines), a GDELT event",
            "table, and a counts file as that of GDELT's Knowledge Graph. fields.csv tells every field's source."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  dispatchlens events --output out/mine --format gdelt --to to-share"})
final class EventsCommand implements Callable<Integer> {
    private static final String ALL = "all";

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "Output folder of the run, at any Hadoop URI.")
    private String output;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "Local folder for the files; default: OUT/events, which is replaced as a whole.")
    private Path to;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = ALL,
            description = "What to write: one or more of plover, gdelt, counts; default: all.")
    private List<String> formats;

    @Option(names = "--header", description = "Begin gdelt-events.tsv with its column names.")
    private boolean header;

    @Option(
            names = "--extended",
            description = "Also write gkg-counts-extended.tsv: all figures with interval, side and event.")
    private boolean extended;

    @Option(
            names = "--wire-once",
            description = "Leave copies of a wire report out of GDELT events and counts: each report counts once.")
    private boolean wireOnce;

    @Option(
            names = "--no-text",
            description = "Leave the sentence out of the PLOVER records, for texts that may not be passed on.")
    private boolean noText;

    @Override
    public Integer call() {
        EventOptions options = new EventOptions(wanted(), header, extended, wireOnce, !noText);
        Configuration hadoop = new Configuration();
        checkExports(hadoop);
        OutputFolder folder = OutputFolder.openLocked(output, hadoop);
        try {
            EventFiles files = new EventFiles(folder, options);
            EventSummary summary = to == null ? files.publish() : files.writeTo(to);
            summary.lines().forEach(System.out::println);
        } finally {
            folder.clean();
        }
        return ExitCodes.DONE;
    }

    /** A mistyped folder is not made. */
    private void checkExports(Configuration hadoop) {
        try {
            org.apache.hadoop.fs.Path root = new org.apache.hadoop.fs.Path(output);
            if (!root.getFileSystem(hadoop).exists(root)) {
                throw new InputException(
                        "--output " + output + " does not exist: run `dispatchlens run` with the same --output first");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new InputException("--output " + output + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Set<EventFormat> wanted() {
        EnumSet<EventFormat> wanted = EnumSet.noneOf(EventFormat.class);
        for (String format : formats) {
            String name = format.strip().toUpperCase(Locale.ROOT);
            if (name.equals(ALL.toUpperCase(Locale.ROOT))) {
                return EnumSet.allOf(EventFormat.class);
            }
            wanted.add(EnumSet.allOf(EventFormat.class).stream()
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new InputException("--format " + format
                            + " is not known: expected one or more of plover, gdelt, counts, all")));
        }
        return wanted;
    }
}
