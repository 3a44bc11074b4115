package org.dispatchlens.jobs.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.IOUtils;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dispatchlens.common.tables.RowOrder;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.jobs.run.OutputFolder;

/**
 * Writes one CSV per table into the staged exports. Large tables are written by Spark in ordered parts, which are then
 * joined, so that memory stays flat and the bytes do not depend on the number of parts.
 */
public final class CsvExport {
    /** Lines of several tables in one dataset. */
    public static final StructType LINES = new StructType()
            .add("table", DataTypes.StringType)
            .add("article_id", DataTypes.StringType)
            .add("number", DataTypes.IntegerType)
            .add("value", DataTypes.StringType);

    private static final int BUFFER = 1 << 20;

    private final OutputFolder output;

    public CsvExport(OutputFolder output) {
        this.output = output;
    }

    /** Writes a table that is already in memory. */
    public void write(TableSpec spec, List<TableRow> rows) {
        output.stage(name(spec), TableCsv.write(spec, rows));
    }

    /** The rows of one article in the stable order of their table, as rows of {@link #LINES}. */
    public static List<Row> lines(TableSpec spec, String articleId, List<TableRow> rows) {
        List<TableRow> sorted = new ArrayList<>(rows);
        sorted.sort(new RowOrder(spec));
        List<Row> lines = new ArrayList<>(sorted.size());
        for (TableRow row : sorted) {
            lines.add(RowFactory.create(spec.name(), articleId, lines.size(), TableCsv.line(row)));
        }
        return lines;
    }

    /**
     * Writes tables whose sort key begins with the article.
     *
     * @param lines rows of {@link #LINES}, range-partitioned by article
     */
    public void write(List<TableSpec> specs, Dataset<Row> lines) {
        Path parts = output.staged("parts-" + specs.get(0).name());
        lines.sortWithinPartitions("table", "article_id", "number")
                .select("table", "value")
                .write()
                .partitionBy("table")
                .text(parts.toString());
        specs.forEach(spec -> join(spec, new Path(parts, "table=" + spec.name())));
    }

    /** Writes a table that Spark holds, in the table's stable order. */
    public void write(TableSpec spec, Dataset<Row> rows) {
        Path parts = output.staged("parts-" + spec.name());
        rows.sort(order(spec))
                .map((MapFunction<Row, String>) row -> TableCsv.line(Schemas.tableRow(spec, row)), Encoders.STRING())
                .write()
                .text(parts.toString());
        join(spec, parts);
    }

    /** As {@link RowOrder}: the sort key, then all columns; Spark compares text by code point and puts null first. */
    private static Column[] order(TableSpec spec) {
        return Stream.concat(spec.sortKey().stream(), spec.columnNames().stream())
                .distinct()
                .map(functions::col)
                .toArray(Column[]::new);
    }

    private void join(TableSpec spec, Path folder) {
        try (OutputStream out = output.files().create(output.staged(name(spec)), true, BUFFER)) {
            out.write((TableCsv.header(spec) + "\n").getBytes(StandardCharsets.UTF_8));
            for (Path part : parts(folder)) {
                try (InputStream in = output.files().open(part, BUFFER)) {
                    IOUtils.copyBytes(in, out, BUFFER, false);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("joining the parts of " + spec.name(), e);
        }
    }

    /** Spark numbers the parts in the order of their partitions; a table without rows has no folder. */
    private List<Path> parts(Path folder) throws IOException {
        try {
            return Arrays.stream(output.files().listStatus(folder))
                    .map(FileStatus::getPath)
                    .filter(path -> path.getName().startsWith("part-"))
                    .sorted()
                    .toList();
        } catch (FileNotFoundException e) {
            return List.of();
        }
    }

    private static String name(TableSpec spec) {
        return "exports/" + spec.name() + ".csv";
    }
}
