package org.dispatchlens.jobs.align;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dispatchlens.common.align.stories.Story;
import org.dispatchlens.common.align.stories.StoryArticle;
import org.dispatchlens.common.align.stories.StoryReader;
import org.dispatchlens.common.align.stories.StoryWords;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.study.StudyScope;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.jobs.compare.EvidenceReader;
import org.dispatchlens.jobs.run.Job;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.run.StageResult;
import org.dispatchlens.jobs.spark.Schemas;
import org.dispatchlens.jobs.spark.StageTables;
import org.dispatchlens.jobs.spark.Totals;
import scala.collection.JavaConverters;

/**
 * Stage 3: articles to groups.
 *
 * <p>Input: {@code tables/articles}, {@code tables/extractions}.
 *
 * <p>Output: {@code tables/alignment} ({@link StageTables#ALIGNMENT}): wire group with its lead, similarity to the lead,
 * and story of each article; an article that shares its event with no other has no story.
 *
 * <p>Example: {@code dispatchlens align --output out/mine}
 */
public final class AlignJob implements Job {
    private static final String ID = "article_id";

    private static final StructType LEADS =
            new StructType().add("article_id", DataTypes.StringType).add("lead", DataTypes.StringType);

    private static final Story NONE = new Story("", List.of(), List.of());

    @Override
    public String name() {
        return "align";
    }

    @Override
    public StageResult run(JobContext context) {
        // Of an earlier run; the stage that writes it may not be part of this one.
        context.tables().clear(StageTables.MODEL_SENTIMENTS);
        Dataset<Row> everything = context.tables().read("extractions", "extract");
        checkSelection(context, everything);
        Dataset<Row> articles = context.study().of(context.tables().read("articles", "ingest"));
        Dataset<Row> extractions = context.study().of(everything);
        JavaSparkContext sc = JavaSparkContext.fromSparkContext(context.spark().sparkContext());
        WireIndex copies = new WireIndex(Copies.find(sc, articles));
        Broadcast<WireIndex> wire = sc.broadcast(copies);
        StoryWords words = StoryWords.from(context.codebook());
        Dataset<Row> texts = articles.select("article_id", "published_at", "text")
                .join(
                        extractions.select(col("article_id"), Schemas.slim(EvidenceTables.MENTIONS, StoryReader.READS)),
                        "article_id");
        EvidenceReader evidence = new EvidenceReader(texts.schema());
        JavaRDD<StoryArticle> items = EvidenceReader.internal(texts)
                .filter(row -> wire.value().leads(evidence.text(row, ID)))
                .map(row -> storyArticle(row, evidence, words)
                        .standingFor(wire.value().size(evidence.text(row, ID))));
        try (Stories stories = Stories.of(context.spark(), items, words)) {
            SortedMap<String, Story> named = stories.named();
            Dataset<Row> alignment = context.spark()
                    .createDataFrame(
                            alignment(extractions, stories, sc.broadcast(named), wire),
                            Schemas.of(StageTables.ALIGNMENT));
            Totals totals = new Totals();
            context.tables().replace("alignment", totals.observe(alignment, List.of(), List.of()));
            return result(totals.read().get(Totals.ROWS), named.size(), copies);
        }
    }

    /** A study without articles is a slip in its case file, which is better told at once than by an empty workbook. */
    private static void checkSelection(JobContext context, Dataset<Row> everything) {
        if (context.study().align().isSelective()) {
            StudyScope scope = context.study().scope(everything);
            if (scope.selected() == 0) {
                throw new InputException("--case selects none of the " + scope.leftOut() + " articles ("
                        + scope.reasons() + "): mend its outlets or its window" + scope.hint());
            }
        }
    }

    private static JavaRDD<Row> alignment(
            Dataset<Row> extractions,
            Stories stories,
            Broadcast<SortedMap<String, Story>> named,
            Broadcast<WireIndex> wire) {
        Dataset<Row> leads = extractions
                .select("article_id")
                .map(
                        (MapFunction<Row, Row>) row ->
                                RowFactory.create(row.getString(0), wire.value().lead(row.getString(0))),
                        Encoders.row(LEADS));
        Dataset<Row> groups = stories.groups().withColumnRenamed("article_id", "lead");
        return leads.join(groups, JavaConverters.asScalaBuffer(List.of("lead")).toSeq(), "left_outer")
                .select("article_id", "first")
                .toJavaRDD()
                .map(row -> row(
                        row.getString(0),
                        wire.value().row(row.getString(0)),
                        row.isNullAt(1) ? NONE : named.value().get(row.getString(1))));
    }

    private static StoryArticle storyArticle(InternalRow row, EvidenceReader evidence, StoryWords words) {
        return new StoryReader(words)
                .read(
                        evidence.text(row, ID),
                        evidence.text(row, "published_at"),
                        evidence.text(row, "text"),
                        evidence.read(row).rows(EvidenceTables.MENTIONS));
    }

    private static Row row(String articleId, TableRow copy, Story story) {
        String states = String.join(" ", story.states());
        String keywords = String.join(", ", story.keywords());
        TableRow row = copy == null
                ? TableRow.of(StageTables.ALIGNMENT, articleId, "", true, null, null, story.id(), states, keywords)
                : TableRow.of(
                        StageTables.ALIGNMENT,
                        articleId,
                        copy.text("wire_group"),
                        copy.flag("lead"),
                        copy.number("similarity"),
                        copy.flag("exact"),
                        story.id(),
                        states,
                        keywords);
        return Schemas.row(row);
    }

    private static StageResult result(long articles, int stories, WireIndex copies) {
        Map<String, Long> counts = new TreeMap<>();
        counts.put("wire_groups", (long) copies.groups());
        counts.put("wire_copies", (long) copies.articles());
        counts.put("stories", (long) stories);
        String words =
                stories + " stories, " + copies.groups() + " wire groups with " + copies.articles() + " articles";
        return new StageResult(articles, words, counts);
    }
}
