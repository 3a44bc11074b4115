package org.dispatchlens.jobs.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.common.align.stories.Story;
import org.dispatchlens.common.align.stories.StoryArticle;
import org.dispatchlens.common.align.stories.StoryGrouping;
import org.dispatchlens.common.align.stories.StoryWords;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same stories from Spark's sorted search as from a look at all pairs. */
@Tag("slow")
class StoriesTest {
    private static final StoryWords WORDS = StoryWords.from(CodebookFiles.builtIn());

    /** Articles on thirty events, each with words of its own, words of its region, and words of all. */
    private static List<StoryArticle> archive() {
        Random random = new Random(7);
        List<StoryArticle> articles = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            int event = random.nextInt(30);
            TreeMap<String, Double> terms = new TreeMap<>();
            for (int word = 0; word < 12; word++) {
                terms.put("event" + event + "word" + random.nextInt(20), 1.0 + random.nextInt(3));
                terms.put("region" + event % 5 + "word" + random.nextInt(40), 1.0);
                terms.put("common" + random.nextInt(60), 1.0);
            }
            String date = random.nextInt(4) == 0 ? "" : "2030-0" + (1 + event % 9) + "-1" + random.nextInt(10);
            String id = "article" + (1000 + i);
            articles.add(
                    new StoryArticle(id, date, terms, Map.of("S" + event % 7, 3)).standingFor(i % 20 == 0 ? 2 : 1));
        }
        return articles;
    }

    @Test
    void sparkAndPlainJavaFindTheSameStories() {
        List<StoryArticle> articles = archive();
        SortedMap<String, Story> plain = StoryGrouping.of(articles, WORDS);
        assertThat(plain.values().stream().distinct().count()).isBetween(20L, 60L);
        try (SparkSession spark = SparkSession.builder()
                        .master("local[2]")
                        .config("spark.ui.enabled", "false")
                        .getOrCreate();
                JavaSparkContext sc = JavaSparkContext.fromSparkContext(spark.sparkContext())) {
            for (int partitions : List.of(1, 5)) {
                try (Stories stories = Stories.of(spark, sc.parallelize(articles, partitions), WORDS)) {
                    SortedMap<String, Story> named = stories.named();
                    SortedMap<String, Story> found = new TreeMap<>();
                    stories.groups()
                            .collectAsList()
                            .forEach(row -> found.put(row.getString(0), named.get(row.getString(1))));
                    assertThat(found).isEqualTo(plain);
                }
            }
        }
    }
}
