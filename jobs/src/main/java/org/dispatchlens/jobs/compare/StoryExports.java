package org.dispatchlens.jobs.compare;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private final ArticleParts parts;
    private final Dataset<Row> lines;
    private final Map<String, Long> counts = new HashMap<>();

    /** @param stories {@link StoryLines} */
    StoryExports(JobContext context, ArticleParts parts, Dataset<Row> stories) {
        this.context = context;
        this.parts = parts;
        this.lines = stories.union(WireLines.of(context, parts)).persist(StorageLevel.DISK_ONLY());
    }

    /** What the stories' figures show; counts the rows of all tables on the way. */
    DataIssues issues() {
        Summary summary = lines.select(
                        col("table"), col("rows"), when(col("table").equalTo(ISSUES.name()), col("value")))
                .toJavaRDD()
                .treeAggregate(new Summary(), Summary::add, Summary::merge);
        counts.putAll(summary.counts);
        return summary.issues;
    }

    /** Rows by table, and the issues among them. */
    private static final class Summary implements Serializable {
        private static final long serialVersionUID = 1L;

        private final DataIssues issues = new DataIssues();
        private final TreeMap<String, Long> counts = new TreeMap<>();

        Summary add(Row line) {
            if (line.getString(0).equals(ISSUES.name())) {
                TableCsv.rows(ISSUES, line.getString(2)).forEach(issues::addIssue);
            } else {
                counts.merge(line.getString(0), (long) line.getInt(1), Long::sum);
            }
            return this;
        }

        Summary merge(Summary other) {
            issues.merge(other.issues);
            other.counts.forEach((table, rows) -> counts.merge(table, rows, Long::sum));
            return this;
        }
    }

    /**
     * Writes the tables; to be called after {@link #issues}.
     *
     * @param corpus all rows over the whole corpus; those of the same tables go into the same files
     * @return rows by table, of {@code corpus} and of stories
     */
    Map<String, Long> write(Map<TableSpec, List<TableRow>> corpus) {
        Map<String, Long> all = new HashMap<>(counts);
        List<Row> first = new ArrayList<>();
        corpus.forEach((spec, rows) -> {
            all.merge(spec.name(), (long) rows.size(), Long::sum);
            if (TABLES.contains(spec)) {
                first.addAll(CsvLines.of(spec, CsvLines.WHOLE, rows));
            }
        });
        Dataset<Row> tables = lines.filter(col("table").notEqual(ISSUES.name()))
                .union(context.spark().createDataFrame(first, CsvLines.SCHEMA));
        new CsvExport(context.output()).write(TABLES, parts.ordered(tables, "table", "key"));
        return all;
    }

    @Override
    public void close() {
        lines.unpersist();
    }
}
