package org.dispatchlens.jobs.compare;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.ingest.SourceCredits;
import org.dispatchlens.common.model.FurnitureLine;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.WireTables;
import org.dispatchlens.common.wire.WireArticle;
import org.dispatchlens.common.wire.WireReport;
import org.dispatchlens.jobs.extract.MappedIterator;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.spark.CsvExport;
import org.dispatchlens.jobs.spark.Schemas;
import scala.Tuple2;

/**
 * Writes what is known of groups of copies. The texts of one group are brought together in one place; all others stay
 * where they are.
 */
final class WireExports {
    private final CsvExport csv;
    private final JobContext context;

    WireExports(JobContext context) {
        this.context = context;
        this.csv = new CsvExport(context.output());
    }

    /** @param alignment rows with {@code article_id, wire_group, wire_lead} */
    void write(Dataset<Row> alignment) {
        CodebookFiles codebook = context.codebook();
        JavaRDD<WireReport.Rows> groups = members(alignment, codebook)
                .groupByKey()
                .mapPartitions(some -> reports(some, codebook))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        try {
            csv.write(WireTables.WIRE_GROUPS, groups.map(WireReport.Rows::group).collect());
            JavaRDD<Row> lines = groups.flatMap(rows -> lines(rows.changes()).iterator());
            csv.write(
                    List.of(WireTables.WIRE_CHANGES),
                    context.spark().createDataFrame(lines, CsvExport.LINES).repartitionByRange(col("article_id")));
        } finally {
            groups.unpersist();
        }
    }

    private JavaPairRDD<String, WireArticle> members(Dataset<Row> alignment, CodebookFiles codebook) {
        Dataset<Row> copies =
                alignment.filter(col("wire_group").notEqual("")).select("article_id", "wire_group", "wire_lead");
        Dataset<Row> articles = context.tables()
                .read("articles", "ingest")
                .select("article_id", "outlet", "published_at", "text", EvidenceTables.FURNITURE.name())
                .join(copies, "article_id");
        List<String> outlets =
                articles.select("outlet").distinct().as(Encoders.STRING()).collectAsList();
        return articles.toJavaRDD().mapPartitionsToPair(rows -> {
            SourceCredits credits = SourceCredits.from(codebook, outlets);
            return new MappedIterator<>(
                    rows, row -> new Tuple2<>(row.<String>getAs("wire_group"), article(row, credits)));
        });
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

    private static Iterator<WireReport.Rows> reports(
            Iterator<Tuple2<String, Iterable<WireArticle>>> groups, CodebookFiles codebook) {
        WireReport report = WireReport.from(codebook);
        return new MappedIterator<>(groups, group -> {
            List<WireArticle> articles = new ArrayList<>();
            group._2().forEach(articles::add);
            return report.rows(group._1(), articles);
        });
    }

    private static List<Row> lines(List<TableRow> changes) {
        Map<String, List<TableRow>> byArticle = changes.stream()
                .collect(Collectors.groupingBy(row -> row.text("article_id"), TreeMap::new, Collectors.toList()));
        List<Row> lines = new ArrayList<>();
        byArticle.forEach((article, rows) -> lines.addAll(CsvExport.lines(WireTables.WIRE_CHANGES, article, rows)));
        return lines;
    }
}
