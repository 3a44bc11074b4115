package org.dispatchlens.jobs.ingest;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.dispatchlens.common.ingest.Decoded;
import org.dispatchlens.common.ingest.Decoder;
import org.dispatchlens.common.model.RejectCode;

/**
 * The text of a CSV file, its encoding and delimiter told from its beginning. A row that goes on and on, as one does
 * whose quotation mark is never closed, ends the reading before it fills the memory.
 */
final class CsvText extends FilterReader {
    private static final int SAMPLE = 1 << 16;
    /** Chars of a row at least allowed, whatever the limit of texts is. */
    private static final long MIN_ROW = 1 << 22;

    private final char delimiter;
    private final long maxRow;
    private long row;

    private CsvText(Reader in, char delimiter, int maxSize) {
        super(in);
        this.delimiter = delimiter;
        this.maxRow = Math.max(MIN_ROW, 4L * maxSize);
    }

    static CsvText open(InputStream stream, int maxSize) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, SAMPLE);
        in.mark(SAMPLE);
        byte[] sample = in.readNBytes(SAMPLE);
        in.reset();
        Decoded decoded = Decoder.decode(wholeLines(sample));
        if (decoded instanceof Decoded.Failed failed) {
            throw new RefusedException(failed.code(), failed.detail());
        }
        Decoded.Text head = (Decoded.Text) decoded;
        in.skipNBytes(markLength(sample));
        Reader reader = new InputStreamReader(
                in,
                Charset.forName(head.charset())
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return new CsvText(reader, delimiter(head.text()), maxSize);
    }

    /** The sample up to its last line feed, so that no character is cut in two; all of it where that was the file. */
    private static byte[] wholeLines(byte[] sample) {
        int end = sample.length;
        while (sample.length == SAMPLE && end > 0 && sample[end - 1] != '\n') {
            end--;
        }
        boolean wide = end > 1 && end < sample.length && sample[end] == 0;
        return Arrays.copyOf(sample, end == 0 ? sample.length : wide ? end + 1 : end);
    }

    private static int markLength(byte[] sample) {
        if (sample.length >= 3 && sample[0] == (byte) 0xEF && sample[1] == (byte) 0xBB && sample[2] == (byte) 0xBF) {
            return 3;
        }
        return sample.length >= 2 && WideText.isMark(sample) ? 2 : 0;
    }

    /** Spreadsheets of some countries write semicolons. */
    private static char delimiter(String text) {
        String head = text.lines().findFirst().orElse("");
        if (head.indexOf(',') >= 0) {
            return ',';
        }
        return head.indexOf(';') >= 0 ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
    }

    char delimiter() {
        return delimiter;
    }

    /** The next row is allowed its full length from here. */
    void beginRow() {
        row = 0;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(1);
        return c;
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        int n = super.read(to, offset, length);
        count(n);
        return n;
    }

    private void count(int chars) throws IOException {
        row += chars;
        if (row > maxRow) {
            throw new RefusedException(
                    RejectCode.TOO_LARGE, "a row of over " + maxRow + " chars: close the quotation mark in it");
        }
    }
}
