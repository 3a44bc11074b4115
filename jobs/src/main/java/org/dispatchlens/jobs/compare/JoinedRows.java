package org.dispatchlens.jobs.compare;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dispatchlens.common.align.statements.RepairedRows;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.ArticleFacts;
import org.dispatchlens.common.compare.StoryComparison;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.jobs.align.StoryRows;
import org.dispatchlens.jobs.extract.ExtractionRows;
import org.dispatchlens.jobs.spark.Schemas;
import org.dispatchlens.jobs.spark.StageTables;
import org.dispatchlens.jobs.spark.WideTables;

/** Reads extractions joined with what later stages know of their articles, for {@link EvidenceReader}. */
public final class JoinedRows {
    /** Columns of {@link #facts}. */
    public static final List<String> FACTS =
            List.of("article_id", "outlet", "wire_lead", "story_id", "published_at", "words", "sentences");

    private JoinedRows() {}

    /** The evidence of every article with its groups. */
    public static Dataset<Row> of(WideTables tables) {
        return evidence(tables).join(tables.read("alignment", "align"), "article_id");
    }

    /**
     * The evidence of every article: the model's sentiment, where there is any, beside the lexicon's, and the repairs of
     * speakers. Both are few beside the articles; Spark sends them to all workers unless they are too many for that.
     */
    public static Dataset<Row> evidence(WideTables tables) {
        Dataset<Row> repairs = StoryRows.read(tables, StatementTables.REPAIRS);
        Column repair =
                struct(Arrays.stream(repairs.columns()).map(functions::col).toArray(Column[]::new));
        Dataset<Row> byArticle = repairs.groupBy("article_id")
                .agg(sort_array(collect_list(repair)).as(StatementTables.REPAIRS.name()));
        return leftJoin(withModel(tables, tables.read("extractions", "extract")), byArticle);
    }

    private static Dataset<Row> leftJoin(Dataset<Row> articles, Dataset<Row> more) {
        return articles.join(more, articles.col("article_id").equalTo(more.col("article_id")), "left_outer")
                .drop(more.col("article_id"));
    }

    private static Dataset<Row> withModel(WideTables tables, Dataset<Row> extractions) {
        String lexicon = EvidenceTables.SENTIMENTS.name();
        String model = StageTables.MODEL_SENTIMENTS;
        return tables.find(model)
                .map(rows -> leftJoin(extractions, rows)
                        .withColumn(lexicon, coalesce(concat(col(lexicon), col(model)), col(lexicon)))
                        .drop(model))
                .orElse(extractions);
    }

    /** Rows with {@code wire_lead}, which is null for all articles but the few that are copies of another. */
    static Dataset<Row> withCopies(WideTables tables, Dataset<Row> articles) {
        return leftJoin(
                articles,
                tables.read("alignment", "align")
                        .filter(functions.not(col("wire_lead")))
                        .select("article_id", "wire_lead"));
    }

    /** One family with those columns only that comparing a story and repairing read, so that no others are read. */
    static Column slim(TableSpec family) {
        List<String> repairs = RepairedRows.READS.getOrDefault(family, List.of());
        return Schemas.slim(
                family,
                Stream.concat(StoryComparison.READS.get(family).stream(), repairs.stream())
                        .distinct()
                        .toList());
    }

    /** The evidence as it was extracted, of a row with all columns of extractions and alignment. */
    public static ArticleEvidence evidence(Row row) {
        return new ArticleEvidence(facts(row), ExtractionRows.families(row));
    }

    /** What an article's row says of it beside its evidence. */
    public static ArticleFacts facts(Row row) {
        return new ArticleFacts(
                row.getAs("article_id"),
                row.getAs("outlet"),
                row.getAs("wire_lead"),
                row.getAs("story_id"),
                row.getAs("published_at"),
                row.getAs("words"),
                row.getAs("sentences"));
    }
}
