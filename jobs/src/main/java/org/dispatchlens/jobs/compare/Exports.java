package org.dispatchlens.jobs.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.FactResolver;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceRows;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.jobs.ingest.ArticleRows;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.spark.CsvExport;
import org.dispatchlens.jobs.spark.Schemas;

/** Writes every exported table: the flat evidence out of the wide tables, and the comparisons as they are. */
final class Exports {
    /** Tables whose rows come article by article, in the order of article ids. */
    private static final List<TableSpec> BY_ARTICLE = List.of(
            EvidenceTables.ARTICLES,
            EvidenceTables.FURNITURE,
            EvidenceTables.MENTIONS,
            EvidenceTables.QUOTES,
            EvidenceTables.BLAMES,
            EvidenceTables.FIGURES,
            EvidenceTables.SENTIMENTS,
            EvidenceTables.VIOLENCE);

    private final CsvExport csv;
    private final JobContext context;

    Exports(JobContext context) {
        this.context = context;
        this.csv = new CsvExport(context.output());
    }

    void comparisons(Map<TableSpec, List<TableRow>> tables) {
        tables.forEach(csv::write);
    }

    void rejects(List<TableRow> rejects) {
        csv.write(EvidenceTables.REJECTS, rejects);
    }

    /**
     * Evidence tables, in one pass over the articles.
     *
     * @param joined extractions with the columns of alignment
     * @param repairs rows of {@link StatementTables#REPAIRS} by article
     * @param facts says which fact each figure reports
     */
    void evidence(Dataset<Row> joined, Broadcast<Map<String, List<TableRow>>> repairs, FactResolver facts) {
        Dataset<Row> articles = context.tables()
                .read("articles", "ingest")
                .select("article_id", ArticleRows.WITHOUT_TEXT)
                .join(joined.drop("outlet", "published_at"), "article_id");
        Dataset<Row> lines = articles.repartitionByRange(functions.col("article_id"))
                .flatMap(
                        (FlatMapFunction<Row, Row>)
                                row -> csvLines(row, repairs.value(), facts).iterator(),
                        Encoders.row(CsvExport.LINES));
        csv.write(BY_ARTICLE, lines);
    }

    private static List<Row> csvLines(Row row, Map<String, List<TableRow>> repairs, FactResolver facts) {
        Map<String, List<TableRow>> tables = tables(row, repairs, facts);
        List<Row> lines = new ArrayList<>();
        for (TableSpec spec : BY_ARTICLE) {
            lines.addAll(CsvExport.lines(spec, row.getAs("article_id"), tables.get(spec.name())));
        }
        return lines;
    }

    private static Map<String, List<TableRow>> tables(
            Row row, Map<String, List<TableRow>> repairs, FactResolver facts) {
        ArticleEvidence evidence = JoinedRows.repaired(row, repairs);
        Map<String, List<TableRow>> tables = new TreeMap<>(evidence.tables());
        tables.put(
                EvidenceTables.FIGURES.name(),
                evidence.rows(EvidenceTables.FIGURES).stream()
                        .map(figure -> EvidenceRows.withFact(figure, facts.factIdOf(evidence.facts(), figure)))
                        .toList());
        tables.put(
                EvidenceTables.FURNITURE.name(),
                Schemas.tableRows(
                        EvidenceTables.FURNITURE, row.getList(row.fieldIndex(EvidenceTables.FURNITURE.name()))));
        tables.put(EvidenceTables.ARTICLES.name(), List.of(article(row)));
        return tables;
    }

    private static TableRow article(Row row) {
        return EvidenceRows.article(
                ArticleRows.withoutText(row),
                row.getAs("words"),
                row.getAs("sentences"),
                row.getAs("wire_group"),
                row.getAs("wire_lead"),
                row.getAs("story_id"));
    }

    /** The tables of statements as they stand, with their numbers of rows. */
    Map<String, Long> statements() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (TableSpec spec : List.of(
                StatementTables.STATEMENTS, StatementTables.STATEMENT_REPORTS, StatementTables.STATEMENT_PAIRS)) {
            Dataset<Row> rows = context.tables().read(spec.name(), "align");
            csv.write(spec, rows);
            counts.put(spec.name(), rows.count());
        }
        return counts;
    }

    /** The members of all wire groups; few beside the articles. */
    void wireCopies(Dataset<Row> joined) {
        TableSpec spec = ComparisonTables.WIRE_COPIES;
        List<Row> rows = joined.filter("wire_group <> ''")
                .select("wire_group", "article_id", "outlet", "wire_lead", "similarity", "exact")
                .collectAsList();
        csv.write(spec, Schemas.tableRows(spec, rows));
    }
}
