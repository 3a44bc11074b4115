package org.dispatchlens.jobs.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.common.align.statements.LexicalSimilarity;
import org.dispatchlens.common.align.statements.Reports;
import org.dispatchlens.common.align.statements.StoryStatements;
import org.dispatchlens.common.align.statements.VectorSimilarity;
import org.dispatchlens.common.align.statements.Wording;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.FigureGroups;
import org.dispatchlens.jobs.spark.Floats;
import scala.Tuple2;

/** Brings the articles of each story together, with the vectors of their statements' texts where a model is at hand. */
final class StoryTexts {
    private final SparkSession spark;
    private final JavaRDD<ArticleEvidence> evidence;
    private final Wording wording;

    StoryTexts(SparkSession spark, JavaRDD<ArticleEvidence> evidence, Wording wording) {
        this.spark = spark;
        this.evidence = evidence;
        this.wording = wording;
    }

    /** Articles that state something. */
    long articles() {
        Wording words = wording;
        return evidence.filter(a -> !Reports.texts(a, words).isEmpty()).count();
    }

    /** Distinct texts of all statements. */
    long distinct() {
        return byText().keys().distinct().count();
    }

    /** Each story compared by words. */
    JavaRDD<StoryStatements.Result> compared(FigureGroups groups) {
        Wording words = wording;
        return byStory().groupByKey().values().map(story -> new StoryStatements(
                        new LexicalSimilarity(words), groups, words)
                .of(list(story)));
    }

    /** Each story compared by words and vectors. */
    JavaRDD<StoryStatements.Result> compared(TextVectors model, FigureGroups groups) {
        Wording words = wording;
        String name = model.model();
        double threshold = model.threshold();
        return byStory().cogroup(vectors(model)).values().map(story -> {
            Map<String, float[]> vectors = new HashMap<>();
            story._2().forEach(v -> vectors.put(v._1(), v._2()));
            VectorSimilarity similarity = new VectorSimilarity(name, threshold, vectors, words);
            return new StoryStatements(similarity, groups, words).of(list(story._1()));
        });
    }

    private JavaPairRDD<String, ArticleEvidence> byStory() {
        return evidence.mapToPair(a -> new Tuple2<>(a.facts().storyId(), a));
    }

    /** Story by text; a text that stands in several articles of a story comes once for it. */
    private JavaPairRDD<String, String> byText() {
        Wording words = wording;
        return evidence.flatMapToPair(a -> Reports.texts(a, words).stream()
                        .map(text -> new Tuple2<>(text, a.facts().storyId()))
                        .iterator())
                .distinct();
    }

    /** Texts with their vectors by story. */
    private JavaPairRDD<String, Tuple2<String, float[]>> vectors(TextVectors model) {
        Dataset<Row> texts = spark.createDataset(byText().keys().distinct().rdd(), Encoders.STRING())
                .toDF("text");
        JavaPairRDD<String, float[]> vectors = model.of(texts)
                .select("text", "vector")
                .toJavaRDD()
                .mapToPair(row -> new Tuple2<>(row.getString(0), Floats.of(row.getList(1))));
        return byText().join(vectors).mapToPair(t -> new Tuple2<>(t._2()._1(), new Tuple2<>(t._1(), t._2()._2())));
    }

    private static <T> List<T> list(Iterable<T> items) {
        List<T> list = new ArrayList<>();
        items.forEach(list::add);
        return list;
    }
}
