package org.dispatchlens.jobs.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dispatchlens.common.model.RejectCode;

/**
 * Rows of a CSV file (RFC 4180) with a header, separated by comma, semicolon or tab. Fields may hold line breaks. A row
 * with more fields than the header is a reject; where quotation marks are wrong, the rest of the file is one.
 */
final class CsvRows extends RecordIterator {
    private final RowRecords rows;
    private final CsvText text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private List<String> header = List.of();

    CsvRows(InputSplit split, InputStream in, int maxSize) throws IOException {
        super(split);
        this.rows = new RowRecords(split.file(), "#");
        this.text = CsvText.open(in, maxSize);
        this.parser = CSVParser.parse(
                text,
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(text.delimiter())
                        .setIgnoreEmptyLines(true)
                        .get());
        this.records = parser.iterator();
    }

    @Override
    protected RawRecord advance() throws IOException {
        if (header.isEmpty()) {
            if (!hasRow()) {
                return null;
            }
            header = header(records.next());
        }
        if (!hasRow()) {
            return null;
        }
        CSVRecord record = records.next();
        if (record.size() > header.size()) {
            return rows.rejected(
                    line(),
                    RejectCode.FORMAT,
                    record.size() + " fields under " + header.size() + " columns: check its quotation marks");
        }
        return rows.row(line(), columns(record));
    }

    /** Whether there is another row; what is wrong with the text shows here. */
    private boolean hasRow() throws IOException {
        text.beginRow();
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw problem(e.getCause());
        } catch (IllegalStateException e) {
            throw problem(e.getCause() instanceof IOException io ? io : new IOException(e.getMessage(), e));
        }
    }

    private IOException problem(IOException e) {
        if (e instanceof RefusedException) {
            return e;
        }
        return e instanceof CharacterCodingException
                ? new RefusedException(RejectCode.ENCODING, "line " + line() + " has bytes of another encoding")
                : new RefusedException(RejectCode.FORMAT, "line " + line() + " is not CSV: " + e.getMessage());
    }

    /** Line of the file on which the row ends. */
    private long line() {
        return parser.getCurrentLineNumber();
    }

    private static List<String> header(CSVRecord record) throws IOException {
        List<String> names =
                record.stream().map(n -> n.strip().toLowerCase(Locale.ROOT)).toList();
        if (!names.contains("text")) {
            throw new RefusedException(RejectCode.FORMAT, "no column text among " + names);
        }
        for (String name : names) {
            if (!name.isEmpty() && names.indexOf(name) != names.lastIndexOf(name)) {
                throw new RefusedException(RejectCode.FORMAT, "column " + name + " stands twice");
            }
        }
        return names;
    }

    private Map<String, String> columns(CSVRecord record) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < record.size(); i++) {
            columns.put(header.get(i), record.get(i));
        }
        return columns;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
