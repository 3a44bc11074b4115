package org.dispatchlens.jobs.ingest;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;

/**
 * Rows of a Parquet file: articles with a column {@code text}, or the records of a {@link Pack}. Read without Spark SQL, so
 * that files of different columns stand side by side and a broken file is a reject and no failed run.
 */
final class ParquetRows extends RecordIterator {
    private final ParquetReader<Group> reader;
    private final RowRecords rows;

    ParquetRows(InputSplit split, Configuration hadoop) throws IOException {
        super(split);
        this.rows = new RowRecords(split.file(), "#");
        this.reader = ParquetReader.builder(
                        new GroupReadSupport(), new Path(split.file().uri()))
                .withConf(hadoop)
                .withFileRange(split.from(), split.to())
                .build();
    }

    @Override
    protected RawRecord advance() throws IOException {
        Group row;
        try {
            row = reader.read();
        } catch (RuntimeException e) {
            // Parquet reports broken pages and footers so.
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
        if (row == null) {
            return null;
        }
        long number = reader.getCurrentRowIndex();
        return Pack.isPacked(row)
                ? Pack.record(row, RowRecords.place(file(), "#", number))
                : rows.row(number, columns(row));
    }

    private static Map<String, String> columns(Group row) {
        Map<String, String> columns = new LinkedHashMap<>();
        ParquetValues.fields(row).forEach((name, value) -> columns.put(ParquetValues.name(name), value));
        return columns;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
