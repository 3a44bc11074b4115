package org.dispatchlens.jobs.compare;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.dispatchlens.common.align.statements.RepairedRows;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.ArticleFacts;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.jobs.extract.ExtractionRows;

/** Reads rows of extractions joined with alignment. */
public final class JoinedRows {
    private JoinedRows() {}

    /** The evidence as it was extracted. */
    public static ArticleEvidence evidence(Row row) {
        return new ArticleEvidence(facts(row), ExtractionRows.families(row));
    }

    /**
     * The evidence with speakers from sister reports.
     *
     * @param repairs rows of {@link org.dispatchlens.common.tables.StatementTables#REPAIRS} by article
     */
    static ArticleEvidence repaired(Row row, Map<String, List<TableRow>> repairs) {
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
