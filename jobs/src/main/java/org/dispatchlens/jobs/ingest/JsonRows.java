package org.dispatchlens.jobs.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dispatchlens.common.ingest.Decoded;
import org.dispatchlens.common.ingest.Decoder;
import org.dispatchlens.common.ingest.LineReader;
import org.dispatchlens.common.model.RejectCode;

/**
 * Rows of JSON Lines: one object per line. A part of a file has the lines that begin in it. Blank lines are no rows;
 * broken lines are rejects, but a part that begins with a thousand of them is given up.
 */
final class JsonRows extends RecordIterator {
    private static final int MAX_BROKEN = 1000;
    /** What a line may have beside its text. */
    private static final int LINE_SLACK = 1 << 20;

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private final InputStream in;
    private final LineReader lines;
    private final InputSplit split;
    private final RowRecords rows;
    private final boolean whole;
    private int number;
    private int broken;
    private boolean good;

    /** @param in stands at the offset {@code at}: the split's first byte, or one before it where it is not the first */
    JsonRows(InputSplit split, InputStream in, long at, int maxSize) throws IOException {
        super(split);
        this.split = split;
        this.in = in;
        this.lines = new LineReader(in, at, maxSize + LINE_SLACK);
        this.whole = split.isWhole();
        this.rows = new RowRecords(split.file(), whole ? "#" : "@");
        if (split.from() > 0) {
            lines.next();
        }
    }

    @Override
    protected RawRecord advance() throws IOException {
        while (whole || lines.position() < split.to()) {
            LineReader.Line line = lines.next();
            if (line == null) {
                return null;
            }
            number++;
            byte[] bytes = line.bytes();
            if (line.tooLong() || !isBlank(bytes)) {
                return row(line, bytes, whole ? number : line.start());
            }
        }
        return null;
    }

    private RawRecord row(LineReader.Line line, byte[] bytes, long name) throws IOException {
        if (line.tooLong()) {
            return rows.rejected(name, RejectCode.TOO_LARGE, "a line of " + line.length() + " bytes");
        }
        Decoded decoded = Decoder.decode(bytes);
        if (decoded instanceof Decoded.Failed failed) {
            return rows.rejected(name, failed.code(), failed.detail());
        }
        String text = ((Decoded.Text) decoded).text().strip();
        if (number == 1 && split.from() == 0 && (text.startsWith("[") || text.equals("{"))) {
            throw new RefusedException(
                    RejectCode.FORMAT, "is one JSON text over many lines: write one object per line");
        }
        try {
            RawRecord record = object(READER.readValue(text), name);
            good = true;
            return record;
        } catch (JsonProcessingException e) {
            return broken(name, e.getOriginalMessage());
        }
    }

    private RawRecord object(JsonNode node, long name) throws IOException {
        if (!node.isObject()) {
            return broken(name, "a line must be one object {...}");
        }
        Map<String, String> columns = new LinkedHashMap<>();
        node.fields().forEachRemaining(field -> {
            JsonNode value = field.getValue();
            if (!value.isNull()) {
                columns.put(
                        field.getKey().strip().toLowerCase(Locale.ROOT),
                        value.isContainerNode() ? value.toString() : value.asText());
            }
        });
        JsonNode text = node.get("text");
        return text != null && text.isContainerNode()
                ? rows.rejected(name, RejectCode.FORMAT, "text is no string")
                : rows.row(name, columns);
    }

    private RawRecord broken(long name, String problem) throws IOException {
        if (!good && ++broken > MAX_BROKEN) {
            throw new RefusedException(RejectCode.FORMAT, "no line so far is a JSON object");
        }
        return rows.rejected(name, RejectCode.FORMAT, "no JSON object: " + problem);
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
