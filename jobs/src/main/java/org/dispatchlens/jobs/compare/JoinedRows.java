package org.dispatchlens.jobs.compare;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dispatchlens.common.align.statements.RepairedRows;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.ArticleFacts;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.jobs.extract.ExtractionRows;
import org.dispatchlens.jobs.spark.StageTables;
import org.dispatchlens.jobs.spark.WideTables;

/** Reads rows of extractions joined with alignment. */
public final class JoinedRows {
    private JoinedRows() {}

    /** The evidence of every article with its groups; the model's sentiment, where there is any, beside the lexicon's. */
    public static Dataset<Row> of(WideTables tables) {
        Dataset<Row> joined =
                tables.read("extractions", "extract").join(tables.read("alignment", "align"), "article_id");
        String lexicon = EvidenceTables.SENTIMENTS.name();
        String model = StageTables.MODEL_SENTIMENTS;
        return tables.find(model)
                .map(rows -> joined.join(rows, joined.col("article_id").equalTo(rows.col("article_id")), "left_outer")
                        .drop(rows.col("article_id"))
                        .withColumn(lexicon, coalesce(concat(col(lexicon), col(model)), col(lexicon)))
                        .drop(model))
                .orElse(joined);
    }

    /** The evidence as it was extracted. */
    public static ArticleEvidence evidence(Row row) {
        return new ArticleEvidence(facts(row), ExtractionRows.families(row));
    }

    /**
     * The evidence with speakers from sister reports.
     *
     * @param repairs rows of {@link org.dispatchlens.common.tables.StatementTables#REPAIRS} by article
     */
    public static ArticleEvidence repaired(Row row, Map<String, List<TableRow>> repairs) {
        ArticleEvidence evidence = evidence(row);
        return RepairedRows.apply(
                evidence, repairs.getOrDefault(evidence.facts().articleId(), List.of()));
    }

    static ArticleFacts facts(Row row) {
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
