package org.dispatchlens.jobs.compare;

import org.apache.spark.sql.Row;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.ArticleFacts;
import org.dispatchlens.jobs.extract.ExtractionRows;

/** Reads rows of extractions joined with alignment. */
final class JoinedRows {
    private JoinedRows() {}

    static ArticleEvidence evidence(Row row) {
        return new ArticleEvidence(facts(row), ExtractionRows.families(row));
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
