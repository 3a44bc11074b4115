package org.dispatchlens.jobs.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.dispatchlens.common.run.BuildHash;
import org.dispatchlens.common.run.RunRecord;
import org.dispatchlens.common.study.CaseFile;
import org.dispatchlens.common.text.Sha256;
import org.dispatchlens.jobs.cli.Version;

/**
 * Makes {@code run.json}. Jobs that are run one by one add to the record of the jobs before them, so that the last one
 * says the same as a whole run would.
 */
public final class RunRecords {
    private static final String FILE = "run.json";
    private static final List<String> WITH_VALUE = List.of("--output", "--master");

    private RunRecords() {}

    /** Stages the record as far as it is known, without times, for the report to read. */
    public static Path stageDraft(JobContext context) {
        List<String> arguments = resultArguments(context.options().arguments());
        context.output().stage(FILE, record(context, arguments, Map.of()).toJson());
        return context.output().staged(FILE);
    }

    /** The arguments that can change a result: the report of the same input is the same wherever it is written. */
    static List<String> resultArguments(List<String> arguments) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (WITH_VALUE.contains(argument)) {
                i++;
            } else if (!argument.equals("--json-log")
                    && WITH_VALUE.stream().noneMatch(o -> argument.startsWith(o + "="))) {
                kept.add(argument);
            }
        }
        return kept;
    }

    /** Stages the final record, puts everything that was staged into place, and removes what is no longer kept. */
    public static void finish(JobContext context, Map<String, Double> seconds) {
        OutputFolder output = context.output();
        RunRecord record = record(context, context.options().arguments(), seconds);
        output.stage(FILE, record.toJson());
        List<String> names = new ArrayList<>(List.of("exports", "report", FILE));
        if (context.options().upkeep().asOfVersion().isEmpty()) {
            output.stage(RunHistory.file(record.run()), record.toJson());
            names.add(RunHistory.file(record.run()));
        }
        output.publish(names.stream()
                .filter(name -> output.exists(output.staged(name)))
                .toList());
        RunHistory.forget(output, context.options().upkeep().keepDays());
        context.tables().vacuum();
    }

    /**
     * Whether the result in place is what this run would come to: it was made by a whole run from the same articles with
     * the same settings. To be asked when the articles are written.
     */
    public static boolean isUpToDate(JobContext context) {
        Optional<RunRecord> last = RunHistory.newest(context.output());
        return last.filter(record -> earlier(context).equals(last)
                        && record.command().equals(context.options().command())
                        && record.settings().equals(settings(context.options()))
                        && !record.settings().isEmpty()
                        && sameArticles(context, record)
                        && context.output().exists(context.output().resolve("exports"))
                        && context.output().exists(context.output().resolve("report")))
                .isPresent();
    }

    private static boolean sameArticles(JobContext context, RunRecord record) {
        Map<String, Long> now = context.tables().versions();
        return Stream.of("articles", "sources")
                .allMatch(
                        table -> Objects.equals(now.get(table), record.tables().get(table)));
    }

    /** Hash over all that decides the result beside the input; empty where files outside decide that are not looked at. */
    private static String settings(RunOptions options) {
        List<String> arguments = resultArguments(options.arguments());
        if (options.upkeep().full()
                || arguments.stream().anyMatch(a -> a.startsWith("--embedding") || a.startsWith("--sentiment-head"))) {
            return "";
        }
        return Sha256.hex(String.join(
                "\n",
                BuildHash.ofCommon(),
                options.codebookFiles().hash(),
                options.caseFile().orElse(CaseFile.DEFAULT).toString(),
                options.asOf().toString(),
                String.join("\n", arguments)));
    }

    private static RunRecord record(JobContext context, List<String> arguments, Map<String, Double> seconds) {
        RunOptions options = context.options();
        Optional<RunRecord> earlier = options.command().equals("run") ? Optional.empty() : earlier(context);
        Map<String, Long> counts =
                new LinkedHashMap<>(earlier.map(RunRecord::counts).orElse(Map.of()));
        counts.putAll(context.counts());
        Map<String, Double> times =
                new LinkedHashMap<>(earlier.map(RunRecord::seconds).orElse(Map.of()));
        times.putAll(seconds);
        return new RunRecord(
                Version.number(),
                versions(context),
                context.codebook().hash(),
                options.command(),
                arguments,
                options.asOf().toString(),
                context.study().compared().minimumN(),
                counts,
                times,
                number(context),
                context.tables().versions(),
                context.incremental(),
                settings(options),
                context.study().compared(),
                context.study().aligned());
    }

    private static long number(JobContext context) {
        return context.options()
                .upkeep()
                .asOfVersion()
                .orElseGet(() -> 1
                        + RunHistory.newest(context.output())
                                .map(RunRecord::run)
                                .orElse(0L));
    }

    private static Map<String, String> versions(JobContext context) {
        Map<String, String> versions = new TreeMap<>();
        versions.put("java", System.getProperty("java.version"));
        versions.put("spark", context.spark().version());
        return versions;
    }

    private static Optional<RunRecord> earlier(JobContext context) {
        Path file = context.output().resolve(FILE);
        if (!context.output().exists(file)) {
            return Optional.empty();
        }
        return Optional.of(RunHistory.read(context.output(), file));
    }
}
