package org.dispatchlens.jobs.compare;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.dispatchlens.common.compare.DataIssues;
import org.dispatchlens.common.compare.StoryComparison;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.spark.CsvExport;
import org.dispatchlens.jobs.spark.CsvLines;

/**
 * Writes the tables that are made story by story, and those on groups of copies. Their lines are made once and kept on disk
 * until all is known that goes into the same files.
 */
final class StoryExports implements AutoCloseable {
    private static final TableSpec ISSUES = ComparisonTables.DATA_ISSUES;

    /** The tables that it writes. */
    static final List<TableSpec> TABLES = Stream.concat(StoryComparison.TABLES.stream(), WireLines.TABLES.stream())
            .filter(spec -> !spec.equals(ISSUES))
            .toList();

    private final JobContext context;
    private final Dataset<Row> lines;

    /** @param stories {@link StoryLines} */
    StoryExports(JobContext context, Dataset<Row> stories) {
        this.context = context;
        this.lines = stories.union(WireLines.of(context)).persist(StorageLevel.DISK_ONLY());
    }

    /** What the stories' figures show. */
    DataIssues issues() {
        return lines.filter(col("table").equalTo(ISSUES.name()))
                .select("value")
                .toJavaRDD()
                .flatMap(row -> TableCsv.rows(ISSUES, row.getString(0)).iterator())
                .treeAggregate(new DataIssues(), DataIssues::addIssue, DataIssues::merge);
    }

    /**
     * Writes the tables.
     *
     * @param corpus all rows over the whole corpus; those of the same tables go into the same files
     * @return rows by table, of {@code corpus} and of stories
     */
    Map<String, Long> write(Map<TableSpec, List<TableRow>> corpus) {
        Map<String, Long> counts = new HashMap<>();
        List<Row> first = new ArrayList<>();
        corpus.forEach((spec, rows) -> {
            counts.put(spec.name(), (long) rows.size());
            if (TABLES.contains(spec)) {
                first.addAll(CsvLines.of(spec, CsvLines.WHOLE, rows));
            }
        });
        Dataset<Row> all = lines.filter(col("table").notEqual(ISSUES.name()))
                .union(context.spark().createDataFrame(first, CsvLines.SCHEMA));
        new CsvExport(context.output()).write(TABLES, all.repartitionByRange(col("table"), col("key")));
        count(counts);
        return counts;
    }

    private void count(Map<String, Long> counts) {
        lines.filter(col("table").notEqual(ISSUES.name()))
                .groupBy("table")
                .agg(sum("rows"))
                .collectAsList()
                .forEach(row -> counts.merge(row.getString(0), row.getLong(1), Long::sum));
    }

    @Override
    public void close() {
        lines.unpersist();
    }
}
