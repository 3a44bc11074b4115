package org.dispatchlens.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.api.java.JavaSparkContext;
import org.dispatchlens.common.ingest.SourceNames;
import org.dispatchlens.jobs.spark.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class ArticleIdsTest {
    @Test
    void theBareNameWhereItIsUniqueElseThePathElseANumber() {
        assertIds(
                List.of(file("a/1.txt"), file("b/1.txt"), file("b/2.txt"), file("x.txt", "0"), file("x.txt", "1")),
                List.of("a__1", "b__1", "2", "x", "x~2"));
    }

    @Test
    void aPathThatReadsLikeAnothersNameGetsANumber() {
        assertIds(List.of(file("a/1.txt"), file("a__1.txt"), file("b/1.txt")), List.of("a__1", "a__1~2", "b__1"));
    }

    @Test
    void aNameThatReadsLikeANumberedOneStaysApart() {
        assertIds(
                List.of(file("x.txt", "0"), file("x.txt", "1"), file("x~2.txt"), file("x~2~1.txt"), file("y~2.txt")),
                List.of("x", "x~2", "x~2~1", "x~2~1~1", "y~2"));
    }

    @Test
    void rowsOfTheSameIdAreToldApartByTheirFile() {
        assertIds(
                List.of(row("a.jsonl", "7"), row("b.jsonl", "7"), row("b.jsonl", "8")),
                List.of("a.jsonl__7", "b.jsonl__7", "8"));
    }

    private static void assertIds(List<SourceKey> keys, List<String> ids) {
        List<SourceKey> shuffled = new ArrayList<>(keys);
        Collections.shuffle(shuffled, new Random(3));
        try (var spark = Session.open("local[2]")) {
            ArticleIds given = ArticleIds.of(
                    JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(shuffled, 3));
            assertThat(keys).extracting(given::id).containsExactlyElementsOf(ids);
        }
    }

    private static SourceKey file(String relative) {
        return file(relative, "0");
    }

    private static SourceKey file(String relative, String input) {
        return new SourceKey(relative, SourceNames.articleId(relative), "file:/in" + input + "/" + relative);
    }

    private static SourceKey row(String file, String id) {
        return new SourceKey(file + "#" + id, id, "file:/in/" + file);
    }
}
