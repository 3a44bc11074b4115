package org.dispatchlens.jobs.compare;

import static org.apache.spark.sql.functions.col;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dispatchlens.common.compare.CodebookIndex;
import org.dispatchlens.common.compare.ComparisonSet;
import org.dispatchlens.common.compare.DataIssues;
import org.dispatchlens.common.compare.Sides;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.DataDictionary;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.jobs.align.StoryRows;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.spark.CsvExport;
import org.dispatchlens.jobs.spark.Schemas;
import org.dispatchlens.jobs.spark.StageTables;

/** Writes every exported table. Nothing that grows with the archive comes to the driver but counts of rows. */
final class Exports {
    private final CsvExport csv;
    private final JobContext context;
    private final ArticleParts parts;

    Exports(JobContext context, ArticleParts parts) {
        this.context = context;
        this.parts = parts;
        this.csv = new CsvExport(context.output());
    }

    /** Writes the tables that tell of the whole corpus only; they are bounded by outlets, words and states. */
    void small(Map<TableSpec, List<TableRow>> tables) {
        context.output()
                .stage("exports/" + DataDictionary.PACKAGE_FILE, DataDictionary.dataPackage(DataDictionary.TABLES));
        tables.forEach((spec, rows) -> {
            if (!StoryExports.TABLES.contains(spec)) {
                csv.write(spec, rows);
            }
        });
    }

    /** Tables article by article; gives what is compared over the whole corpus. */
    ComparisonSet articles(Dataset<Row> evidence, Sides sides, CodebookIndex codebook) {
        Path lines = csv.write(ArticleLines.TABLES, ArticleLines.of(context, parts, evidence, sides, codebook));
        return CorpusSums.read(context.spark(), CsvExport.folder(lines, CorpusSums.TABLE), new ComparisonSet(sides));
    }

    /** The number of different names that the codebook does not resolve. */
    long names() {
        return csv.writeLines(ComparisonTables.UNRESOLVED_NAMES, NameLines.of(context, parts));
    }

    /** The tables of statements as they stand, with their numbers of rows. */
    Map<String, Long> statements() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (TableSpec spec : List.of(
                StatementTables.STATEMENTS, StatementTables.STATEMENT_REPORTS, StatementTables.STATEMENT_PAIRS)) {
            counts.put(spec.name(), csv.write(spec, parts.few(StoryRows.read(context.tables(), spec))));
        }
        return counts;
    }

    /** The rejects; gives them as issues too. */
    DataIssues rejects() {
        Dataset<Row> rejects = context.tables()
                .read(StageTables.SOURCES.name(), "ingest")
                .filter(col("code").notEqual(""))
                .select("source_file", "code", "detail");
        csv.write(EvidenceTables.REJECTS, parts.few(rejects));
        return rejects.toJavaRDD()
                .map(row -> Schemas.tableRow(EvidenceTables.REJECTS, row))
                .treeAggregate(new DataIssues(), DataIssues::addReject, DataIssues::merge);
    }

    /** The members of all wire groups. */
    void wireCopies() {
        Dataset<Row> outlets = context.tables().read("articles", "ingest").select("article_id", "outlet");
        Dataset<Row> copies = context.tables()
                .read("alignment", "align")
                .filter(col("wire_group").notEqual(""))
                .join(outlets, "article_id")
                .withColumnRenamed("wire_lead", "lead")
                .select("wire_group", "article_id", "outlet", "lead", "similarity", "exact");
        csv.write(ComparisonTables.WIRE_COPIES, parts.few(copies));
    }
}
