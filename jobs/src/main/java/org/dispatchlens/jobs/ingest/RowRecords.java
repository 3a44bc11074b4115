package org.dispatchlens.jobs.ingest;

import java.util.Locale;
import java.util.Map;
import org.dispatchlens.common.ingest.Normalizer;
import org.dispatchlens.common.ingest.RowFields;
import org.dispatchlens.common.ingest.SourceNames;
import org.dispatchlens.common.model.RejectCode;

/**
 * Makes records of rows. A row is called by the column {@code source_file} where there is one, else by its file and its
 * {@code id}, else by its file and number; its id is the column {@code id}, else made of the same.
 */
final class RowRecords {
    private static final int MAX_NAME = 300;

    private final InputFile file;
    private final String mark;

    /** @param mark stands between file and number: {@code #} for lines and rows, {@code @} for offsets of bytes */
    RowRecords(InputFile file, String mark) {
        this.file = file;
        this.mark = mark;
    }

    /** @param columns values by lower-case name, without those that are missing */
    RawRecord row(long number, Map<String, String> columns) {
        SourceKey key = key(number, columns);
        return columns.containsKey("text")
                ? RawRecord.ofRow(key, RowFields.of(columns))
                : RecordIterator.rejected(key, RejectCode.FORMAT, "no column text among " + columns.keySet());
    }

    RawRecord rejected(long number, RejectCode code, String detail) {
        return RecordIterator.rejected(key(number, Map.of()), code, detail);
    }

    private SourceKey key(long number, Map<String, String> columns) {
        String id = name(columns.getOrDefault("id", ""));
        String given = name(columns.getOrDefault("source_file", ""));
        String source = given.isEmpty() ? file.relative() + (id.isEmpty() ? mark + number : "#" + id) : given;
        String ownId = given.isEmpty() ? file.stem() + "-" + number : SourceNames.articleId(given);
        return new SourceKey(source, id.isEmpty() ? ownId : id, place(file, "#", number));
    }

    /** Places of a file in an order that is also that of their texts. */
    static String place(InputFile file, String mark, long number) {
        return file.uri() + mark + String.format(Locale.ROOT, "%015d", number);
    }

    private static String name(String value) {
        String name = Normalizer.normalize(value).text().strip().replaceAll("\\s+", " ");
        return name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME);
    }
}
