package org.dispatchlens.jobs.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.IOUtils;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
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
    private static final int BUFFER = 1 << 20;

    private final OutputFolder output;

    public CsvExport(OutputFolder output) {
        this.output = output;
    }

    /** Writes a table that is already in memory. */
    public void write(TableSpec spec, List<TableRow> rows) {
        output.stage(name(spec), TableCsv.write(spec, rows));
    }

    /**
     * Writes several tables at once.
     *
     * @param lines rows of {@link CsvLines#SCHEMA}; all of one part of a table in one partition, or range-partitioned by
     *     table and key
     * @return where the lines of all tables stand, also of those that are not exported, see {@link #folder}
     */
    public Path write(List<TableSpec> specs, Dataset<Row> lines) {
        Path parts = output.staged("parts-" + specs.get(0).name());
        // Keys are as good as unique; where two stories' keys meet, the value decides.
        lines.sortWithinPartitions("table", "part", "key", "value")
                .select("table", "part", "value")
                .write()
                .partitionBy("table", "part")
                .text(parts.toString());
        specs.forEach(spec -> join(spec, folder(parts, spec.name())));
        return parts;
    }

    /** Where the lines of one table stand. */
    public static Path folder(Path lines, String table) {
        return new Path(lines, "table=" + table);
    }

    /**
     * Writes a table that Spark holds, in the table's stable order.
     *
     * @return the number of its rows
     */
    public long write(TableSpec spec, Dataset<Row> rows) {
        return writeLines(
                spec,
                rows.sort(order(spec))
                        .map(
                                (MapFunction<Row, String>) row -> TableCsv.line(Schemas.tableRow(spec, row)),
                                Encoders.STRING()));
    }

    /**
     * Writes a table whose lines are in its stable order already, partition by partition.
     *
     * @param lines one for each row
     * @return the number of rows
     */
    public long writeLines(TableSpec spec, Dataset<String> lines) {
        Path parts = output.staged("parts-" + spec.name());
        Totals totals = new Totals();
        totals.observe(lines, List.of(), List.of()).write().text(parts.toString());
        join(spec, parts);
        return totals.read().get(Totals.ROWS);
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

    /** The parts in their order, those of a folder in the order of its partitions. */
    private List<Path> parts(Path folder) throws IOException {
        List<Path> parts = new ArrayList<>();
        List<Path> folders = list(folder, "part=");
        folders.sort(Comparator.comparingInt(CsvExport::number));
        for (Path part : folders) {
            parts.addAll(list(part, "part-"));
        }
        parts.addAll(list(folder, "part-"));
        return parts;
    }

    private static int number(Path part) {
        return Integer.parseInt(part.getName().substring("part=".length()));
    }

    /** What a folder holds under names that begin so, sorted; a table without rows has no folder. */
    private List<Path> list(Path folder, String prefix) throws IOException {
        try {
            return Arrays.stream(output.files().listStatus(folder))
                    .map(FileStatus::getPath)
                    .filter(path -> path.getName().startsWith(prefix))
                    .sorted()
                    .collect(Collectors.toCollection(ArrayList::new));
        } catch (FileNotFoundException e) {
            return new ArrayList<>();
        }
    }

    private static String name(TableSpec spec) {
        return "exports/" + spec.name() + ".csv";
    }
}
