package org.dispatchlens.jobs.compare;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceRows;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.jobs.ingest.ArticleRows;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.spark.CsvLines;
import org.dispatchlens.jobs.spark.Schemas;

/**
 * Lines of the tables that come article by article: articles, removed lines and all evidence but figures, whose facts are
 * told story by story ({@link StoryLines}). The wide rows are joined with nothing that would make Spark shuffle them; the
 * lines are shuffled once.
 */
final class ArticleLines {
    private static final List<TableSpec> EVIDENCE = List.of(
            EvidenceTables.MENTIONS,
            EvidenceTables.QUOTES,
            EvidenceTables.BLAMES,
            EvidenceTables.SENTIMENTS,
            EvidenceTables.VIOLENCE);

    /** The tables that it makes. */
    static final List<TableSpec> TABLES = tables();

    private ArticleLines() {}

    private static List<TableSpec> tables() {
        List<TableSpec> tables = new ArrayList<>(List.of(EvidenceTables.ARTICLES, EvidenceTables.FURNITURE));
        tables.addAll(EVIDENCE);
        return List.copyOf(tables);
    }

    /**
     * Rows of {@link CsvLines#SCHEMA}, each part in one partition.
     *
     * @param evidence {@link JoinedRows#evidence}
     */
    static Dataset<Row> of(JobContext context, Dataset<Row> evidence) {
        Dataset<Row> alignment = context.tables().read("alignment", "align");
        ArticleParts parts = ArticleParts.of(alignment);
        Dataset<Row> found = evidence.drop(EvidenceTables.FIGURES.name(), ComparisonTables.UNRESOLVED_NAMES.name());
        EvidenceReader reader = new EvidenceReader(found.schema());
        Dataset<Row> articles = context.tables()
                .read("articles", "ingest")
                .select("article_id", ArticleRows.WITHOUT_TEXT)
                .join(evidence.select("article_id", "words", "sentences"), "article_id")
                .join(alignment.select("article_id", "wire_group", "wire_lead", "story_id"), "article_id");
        FlatMapFunction<Row, Row> ofEvidence =
                row -> ofEvidence(reader.read(row), parts).iterator();
        FlatMapFunction<Row, Row> ofArticle = row -> ofArticle(row, parts).iterator();
        return parts.gathered(found.flatMap(ofEvidence, Encoders.row(CsvLines.SCHEMA))
                .union(articles.flatMap(ofArticle, Encoders.row(CsvLines.SCHEMA))));
    }

    private static List<Row> ofEvidence(ArticleEvidence article, ArticleParts parts) {
        int part = parts.of(article.facts().articleId());
        List<Row> lines = new ArrayList<>();
        EVIDENCE.forEach(spec -> lines.addAll(CsvLines.of(spec, part, article.rows(spec))));
        return lines;
    }

    private static List<Row> ofArticle(Row row, ArticleParts parts) {
        int part = parts.of(row.<String>getAs("article_id"));
        List<Row> removed = row.getList(row.fieldIndex(EvidenceTables.FURNITURE.name()));
        List<Row> lines = new ArrayList<>(
                CsvLines.of(EvidenceTables.FURNITURE, part, Schemas.tableRows(EvidenceTables.FURNITURE, removed)));
        lines.addAll(CsvLines.of(
                EvidenceTables.ARTICLES,
                part,
                List.of(EvidenceRows.article(
                        ArticleRows.withoutText(row),
                        row.getAs("words"),
                        row.getAs("sentences"),
                        row.getAs("wire_group"),
                        row.getAs("wire_lead"),
                        row.getAs("story_id")))));
        return lines;
    }
}
