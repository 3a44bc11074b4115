package org.dispatchlens.jobs.compare;

import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.ArticleFacts;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.spark.Schemas;

/** What the codebook had to do with reading the files, as evidence: furniture and names of outlets. */
final class IngestMatches {
    private IngestMatches() {}

    /** Rows of the tables {@code articles} and {@code furniture}, which comparisons of evidence do not read. */
    static JavaRDD<ArticleEvidence> articles(JobContext context) {
        Dataset<Row> articles = context.tables()
                .read("articles", "ingest")
                .select("article_id", "outlet", EvidenceTables.FURNITURE.name());
        return JoinedRows.withCopies(context.tables(), articles).toJavaRDD().map(IngestMatches::evidence);
    }

    private static ArticleEvidence evidence(Row row) {
        String article = row.getAs("article_id");
        String outlet = row.getAs("outlet");
        List<TableRow> removed = Schemas.tableRows(
                EvidenceTables.FURNITURE, row.getList(row.fieldIndex(EvidenceTables.FURNITURE.name())));
        ArticleFacts facts = new ArticleFacts(article, outlet, row.getAs("wire_lead") == null, "", "", 0, 0);
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
