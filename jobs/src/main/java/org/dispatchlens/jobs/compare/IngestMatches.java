package org.dispatchlens.jobs.compare;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.ArticleFacts;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.jobs.spark.Schemas;

/** What the codebook had to do with reading the files, as evidence: furniture and names of outlets. */
final class IngestMatches {
    private IngestMatches() {}

    /** What the codebook can have named in an article's row of {@code articles}, joined with its groups. */
    static ArticleEvidence evidence(Row row) {
        String article = row.getAs("article_id");
        String outlet = row.getAs("outlet");
        List<TableRow> removed = Schemas.tableRows(
                EvidenceTables.FURNITURE, row.getList(row.fieldIndex(EvidenceTables.FURNITURE.name())));
        ArticleFacts facts = new ArticleFacts(article, outlet, row.getAs("wire_lead"), "", "", 0, 0);
        return new ArticleEvidence(
                facts,
                Map.of(
                        EvidenceTables.FURNITURE.name(),
                        removed,
                        EvidenceTables.ARTICLES.name(),
                        List.of(named(article, outlet))));
    }

    /** A row of the articles table with nothing but its outlet. */
    private static TableRow named(String article, String outlet) {
        Object[] cells = new Object[EvidenceTables.ARTICLES.columns().size()];
        cells[EvidenceTables.ARTICLES.position("article_id")] = article;
        cells[EvidenceTables.ARTICLES.position("outlet")] = outlet;
        return TableRow.of(EvidenceTables.ARTICLES, cells);
    }
}
