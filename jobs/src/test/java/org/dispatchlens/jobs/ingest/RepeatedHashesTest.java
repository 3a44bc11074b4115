package org.dispatchlens.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.ingest.DispatchReader;
import org.dispatchlens.common.ingest.ManifestRow;
import org.dispatchlens.common.ingest.ParsedDispatch;
import org.dispatchlens.common.ingest.RepeatedLines;
import org.dispatchlens.jobs.spark.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Spark counts is what the plain value counts. */
@Tag("slow")
class RepeatedHashesTest {
    private static final List<String> LINES = List.of("Our valley today", "Ask the desk", "Stories from the hills");

    @Test
    void sparkFindsTheLinesThatTheReferenceFinds() {
        List<ParsedDispatch> dispatches = dispatches();
        RepeatedLines reference = new RepeatedLines();
        dispatches.forEach(reference::add);
        assertThat(reference.all()).isNotEmpty();
        List<OutletLines> lines = dispatches.stream()
                .map(d -> new OutletLines(d.outlet(), RepeatedLines.fingerprint(d), List.copyOf(d.repeatable())))
                .toList();
        try (SparkSession spark = Session.open("local[2]")) {
            JavaSparkContext sc = JavaSparkContext.fromSparkContext(spark.sparkContext());
            for (int partitions : List.of(1, 5)) {
                JavaRDD<OutletLines> all = sc.parallelize(lines, partitions);
                RepeatedHashes repeated = RepeatedHashes.of(all);
                for (OutletLines text : lines) {
                    Set<String> expected = new TreeSet<>(text.lines());
                    expected.retainAll(reference.of(text.outlet()));
                    assertThat(repeated.of(text)).isEqualTo(expected);
                }
            }
        }
    }

    private static List<ParsedDispatch> dispatches() {
        DispatchReader reader = DispatchReader.from(CodebookFiles.builtIn());
        Random random = new Random(3);
        List<ParsedDispatch> dispatches = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            // Some texts stand twice, which counts once.
            int text = random.nextInt(30);
            StringBuilder words = new StringBuilder("Villagers left their homes near river " + text + "\n\n");
            words.append("The people of village ").append(text);
            words.append(" left their homes on Monday after the army said that the river would rise again soon.\n");
            for (int line = 0; line < LINES.size(); line++) {
                if (text % (line + 2) == 0) {
                    words.append('\n').append(LINES.get(line)).append('\n');
                }
            }
            String outlet = "Outlet " + text % 4;
            ManifestRow row = new ManifestRow(1, "a", outlet, "", Map.of());
            reader.readText("a" + i, "a" + i, words.toString(), Optional.of(row))
                    .dispatch()
                    .ifPresent(dispatches::add);
        }
        return dispatches;
    }
}
