package org.dispatchlens.jobs.compare;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.ingest.SourceCredits;
import org.dispatchlens.common.model.FurnitureLine;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.common.tables.WireTables;
import org.dispatchlens.common.wire.WireArticle;
import org.dispatchlens.common.wire.WireReport;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.spark.AdjacentGroups;
import org.dispatchlens.jobs.spark.CsvLines;
import org.dispatchlens.jobs.spark.Schemas;

/**
 * Lines of the tables on groups of copies. The texts of one group are brought together in one place; all others stay where
 * they are.
 */
final class WireLines {
    /** The tables that it makes. */
    static final List<TableSpec> TABLES = List.of(WireTables.WIRE_GROUPS, WireTables.WIRE_CHANGES);

    private WireLines() {}

    /** Rows of {@link CsvLines#SCHEMA}. */
    static Dataset<Row> of(JobContext context, ArticleParts parts) {
        CodebookFiles codebook = context.codebook();
        Dataset<Row> articles = context.tables().read("articles", "ingest");
        List<String> outlets =
                articles.select("outlet").distinct().as(Encoders.STRING()).collectAsList();
        Dataset<Row> copies = context.tables()
                .read("alignment", "align")
                .filter(col("wire_group").notEqual(""))
                .select("article_id", "wire_group", "wire_lead");
        Dataset<Row> texts = articles.select(
                        "article_id", "outlet", "published_at", "text", EvidenceTables.FURNITURE.name())
                .join(copies, "article_id");
        return parts.together(texts, "wire_group")
                .sortWithinPartitions("wire_group", "article_id")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> lines(rows, codebook, outlets),
                        Encoders.row(CsvLines.SCHEMA));
    }

    /** One group as far as it was read. */
    private record Group(String id, List<WireArticle> articles) {
        Group with(WireArticle article) {
            articles.add(article);
            return this;
        }
    }

    private static Iterator<Row> lines(Iterator<Row> rows, CodebookFiles codebook, List<String> outlets) {
        WireReport report = WireReport.from(codebook);
        SourceCredits credits = SourceCredits.from(codebook, outlets);
        Iterator<Group> groups = new AdjacentGroups<>(
                rows,
                row -> row.<String>getAs("wire_group"),
                id -> new Group(id, new ArrayList<>()),
                (group, row) -> group.with(article(row, credits)));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(groups, Spliterator.ORDERED), false)
                .flatMap(group -> lines(report.rows(group.id(), group.articles())).stream())
                .iterator();
    }

    private static List<Row> lines(WireReport.Rows rows) {
        List<Row> lines = new ArrayList<>(CsvLines.of(WireTables.WIRE_GROUPS, CsvLines.WHOLE, List.of(rows.group())));
        lines.addAll(CsvLines.of(WireTables.WIRE_CHANGES, CsvLines.WHOLE, rows.changes()));
        return lines;
    }

    private static WireArticle article(Row row, SourceCredits credits) {
        String outlet = row.getAs("outlet");
        String text = row.getAs("text");
        List<FurnitureLine> removed = Schemas.tableRows(
                        EvidenceTables.FURNITURE, row.getList(row.fieldIndex(EvidenceTables.FURNITURE.name())))
                .stream()
                .map(line -> new FurnitureLine(line.integer("line_no"), line.text("rule_id"), line.text("line")))
                .toList();
        return new WireArticle(
                row.getAs("article_id"),
                outlet,
                row.getAs("wire_lead"),
                row.getAs("published_at"),
                text,
                credits.of(outlet, text, removed));
    }
}
