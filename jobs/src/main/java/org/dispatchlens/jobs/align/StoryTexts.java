package org.dispatchlens.jobs.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.dispatchlens.common.align.statements.LexicalSimilarity;
import org.dispatchlens.common.align.statements.Reports;
import org.dispatchlens.common.align.statements.StoryStatements;
import org.dispatchlens.common.align.statements.VectorSimilarity;
import org.dispatchlens.common.align.statements.Wording;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.FigureGroups;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.jobs.compare.EvidenceReader;
import org.dispatchlens.jobs.compare.JoinedRows;
import org.dispatchlens.jobs.extract.MappedIterator;
import org.dispatchlens.jobs.spark.AdjacentGroups;
import org.dispatchlens.jobs.spark.Floats;
import org.dispatchlens.jobs.spark.Schemas;
import scala.Tuple2;

/**
 * Brings the articles of each story together, with the vectors of their statements' texts where a model is at hand. Spark
 * shuffles rows, not objects; they become evidence where the story is compared.
 */
final class StoryTexts {
    /** What statements are made of; the other evidence stays where it is. */
    private static final List<TableSpec> FAMILIES =
            List.of(EvidenceTables.BLAMES, EvidenceTables.QUOTES, EvidenceTables.FIGURES);

    private final SparkSession spark;
    private final Dataset<Row> articles;
    private final EvidenceReader evidence;
    private final Wording wording;

    /** @param articles rows of extractions with those of alignment, of stories that two outlets carry */
    StoryTexts(SparkSession spark, Dataset<Row> articles, Wording wording) {
        this.spark = spark;
        Stream<Column> whole = Stream.concat(
                        JoinedRows.FACTS.stream(), FAMILIES.stream().map(TableSpec::name))
                .map(functions::col);
        Column violence = Schemas.slim(EvidenceTables.VIOLENCE, Reports.VIOLENCE);
        this.articles =
                articles.select(Stream.concat(whole, Stream.of(violence)).toArray(Column[]::new));
        this.evidence = new EvidenceReader(this.articles.schema());
        this.wording = wording;
    }

    /** Distinct texts of all statements. */
    long distinct() {
        return byText().keys().distinct().count();
    }

    /** Each story compared by words. */
    JavaRDD<StoryStatements.Result> compared(FigureGroups groups) {
        StoryStatements statements = new StoryStatements(new LexicalSimilarity(wording), groups, wording);
        return stories().map(statements::of);
    }

    /** Each story compared by words and vectors. */
    JavaRDD<StoryStatements.Result> compared(TextVectors model, FigureGroups groups) {
        Wording words = wording;
        String name = model.model();
        double threshold = model.threshold();
        return stories()
                .mapToPair(story -> new Tuple2<>(story.get(0).facts().storyId(), story))
                .cogroup(vectors(model))
                .values()
                .map(story -> {
                    Map<String, float[]> vectors = new HashMap<>();
                    story._2().forEach(v -> vectors.put(v._1(), v._2()));
                    VectorSimilarity similarity = new VectorSimilarity(name, threshold, vectors, words);
                    return new StoryStatements(similarity, groups, words)
                            .of(story._1().iterator().next());
                });
    }

    private JavaRDD<List<ArticleEvidence>> stories() {
        EvidenceReader reader = evidence;
        Dataset<Row> sorted =
                articles.repartition(functions.col("story_id")).sortWithinPartitions("story_id", "article_id");
        return EvidenceReader.internal(sorted)
                .mapPartitions(rows ->
                        AdjacentGroups.lists(new MappedIterator<>(rows, reader::read), article -> article.facts()
                                .storyId()));
    }

    /** Story by text; a text that stands in several articles of a story comes once for it. */
    private JavaPairRDD<String, String> byText() {
        Wording words = wording;
        EvidenceReader reader = evidence;
        return EvidenceReader.internal(articles)
                .map(reader::read)
                .flatMapToPair(a -> Reports.texts(a, words).stream()
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
}
