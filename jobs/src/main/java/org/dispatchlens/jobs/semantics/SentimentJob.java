package org.dispatchlens.jobs.semantics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.dispatchlens.common.semantics.ModelSentiments;
import org.dispatchlens.common.semantics.Tone;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.jobs.align.SharedStories;
import org.dispatchlens.jobs.run.Job;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.run.StageResult;
import org.dispatchlens.jobs.spark.Schemas;
import org.dispatchlens.jobs.spark.StageTables;

/**
 * The model's sentiment toward every target that the lexicon scored, in the articles of stories that two outlets carry; a
 * sentence is read once for all its targets, and once for all articles that have it.
 *
 * <p>Input: {@code tables/articles}, {@code tables/extractions}, {@code tables/alignment}.
 *
 * <p>Output: {@code tables/model_sentiments}: {@code article_id} and {@code model_sentiments}, rows of {@link
 * EvidenceTables#SENTIMENTS}.
 *
 * <p>Example: {@code dispatchlens align --output out/mine --semantics on}
 */
public final class SentimentJob implements Job {
    private static final StructType SENTIMENT = Schemas.of(EvidenceTables.SENTIMENTS);
    private static final StructType TARGET = new StructType()
            .add(Stages.TEXT, DataTypes.StringType)
            .add("start", DataTypes.IntegerType)
            .add("end", DataTypes.IntegerType)
            .add("row", SENTIMENT);

    private final SemanticModels models;

    public SentimentJob(SemanticModels models) {
        this.models = models;
    }

    @Override
    public String name() {
        return "sentiment";
    }

    @Override
    public StageResult run(JobContext context) {
        TargetModel model = models.targets(context.spark());
        Dataset<Row> sentences = sentences(context).persist(StorageLevel.MEMORY_AND_DISK());
        try {
            write(context, model, sentences);
            return result(context, sentences.count());
        } finally {
            sentences.unpersist();
        }
    }

    /** Each sentence once, with all its targets. */
    private static Dataset<Row> sentences(JobContext context) {
        Dataset<Row> scored = context.tables()
                .read("extractions", "extract")
                .select("article_id", "outlet", EvidenceTables.SENTIMENTS.name())
                .join(context.tables().read("alignment", "align").select("article_id", "story_id"), "article_id");
        Dataset<Row> texts = context.tables()
                .read("articles", "ingest")
                .select(col("article_id"), col("text").as("article"));
        return SharedStories.of(scored)
                .join(texts, "article_id")
                .select(EvidenceTables.SENTIMENTS.name(), "article")
                .flatMap((FlatMapFunction<Row, Row>) row -> targets(row).iterator(), Encoders.row(TARGET))
                .groupBy(Stages.TEXT)
                .agg(sort_array(collect_list(struct("start", "end", "row"))).as("targets"));
    }

    private static List<Row> targets(Row article) {
        List<Row> targets = new ArrayList<>();
        List<Row> rows = article.getList(0);
        for (Row row : rows) {
            TableRow lexicon = Schemas.tableRow(EvidenceTables.SENTIMENTS, row);
            String sentence = lexicon.text("sentence");
            int base = start(article.getString(1), lexicon);
            targets.add(RowFactory.create(
                    sentence, lexicon.integer("char_start") - base, lexicon.integer("char_end") - base, row));
        }
        return targets;
    }

    /** Where the target's sentence begins: its last occurrence that begins at or before the target. */
    private static int start(String article, TableRow lexicon) {
        int start = article.lastIndexOf(lexicon.text("sentence"), lexicon.integer("char_start"));
        if (start < 0) {
            throw new IllegalStateException("article " + lexicon.text("article_id") + " does not hold its sentence "
                    + lexicon.integer("sentence_id") + " as it was extracted");
        }
        return start;
    }

    private static void write(JobContext context, TargetModel model, Dataset<Row> sentences) {
        String method = model.name();
        Dataset<Row> rows = model.score(sentences)
                .select("targets", TargetModel.TONES)
                .flatMap((FlatMapFunction<Row, Row>) row -> scored(row, method).iterator(), Encoders.row(SENTIMENT));
        context.tables()
                .replace(
                        StageTables.MODEL_SENTIMENTS,
                        rows.groupBy("article_id")
                                .agg(sort_array(collect_list(struct(col("*")))).as(StageTables.MODEL_SENTIMENTS)));
    }

    private static List<Row> scored(Row sentence, String method) {
        List<Row> targets = sentence.getList(0);
        List<Row> tones = sentence.getList(1);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            TableRow lexicon =
                    Schemas.tableRow(EvidenceTables.SENTIMENTS, targets.get(i).getStruct(2));
            Tone tone = TargetModel.tone(tones.get(i));
            rows.add(Schemas.row(ModelSentiments.row(lexicon, method, tone)));
        }
        return rows;
    }

    private static StageResult result(JobContext context, long sentences) {
        Dataset<Row> table = context.tables().read(StageTables.MODEL_SENTIMENTS, "align");
        Row totals = table.selectExpr("count(*)", "coalesce(sum(size(" + StageTables.MODEL_SENTIMENTS + ")), 0)")
                .first();
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("sentences_embedded", sentences);
        counts.put("articles_with_model_sentiment", totals.getLong(0));
        counts.put("model_sentiments", totals.getLong(1));
        String words = counts.get("model_sentiments") + " targets in " + sentences + " sentences of "
                + counts.get("articles_with_model_sentiment") + " articles in shared stories";
        return new StageResult(totals.getLong(0), words, counts);
    }
}
