package org.dispatchlens.jobs.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.dispatchlens.common.run.RunRecord;
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

    /** Stages the final record and puts everything that was staged into place. */
    public static void finish(JobContext context, Map<String, Double> seconds) {
        context.output()
                .stage(
                        FILE,
                        record(context, context.options().arguments(), seconds).toJson());
        List<String> names = new ArrayList<>();
        for (String name : List.of("exports", "report", FILE)) {
            if (context.output().exists(context.output().staged(name))) {
                names.add(name);
            }
        }
        context.output().publish(names);
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
                options.caseFile().minimumN(),
                counts,
                times);
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
        try (InputStream in = context.output().files().open(file)) {
            return Optional.of(RunRecord.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }
}
