package org.dispatchlens.jobs.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text in UTF-16 with a byte order mark, as a stream of UTF-8; other streams stay as they are. */
final class WideText extends InputStream {
    private static final int BUFFER = 1 << 14;

    private final InputStream in;
    private final Reader reader;
    private final CharBuffer chars = CharBuffer.allocate(BUFFER);
    private byte[] bytes = new byte[0];
    private int at;

    private WideText(InputStream in, Charset charset) {
        this.in = in;
        this.reader = new InputStreamReader(in, charset);
    }

    /** @param in at the first byte of a text */
    static InputStream of(InputStream in) throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(in, 2);
        byte[] mark = peeked.readNBytes(2);
        if (mark.length == 2 && isMark(mark)) {
            return new WideText(in, mark[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        peeked.unread(mark);
        return peeked;
    }

    /** Whether the first two bytes of a text are a byte order mark of UTF-16. */
    static boolean isMark(byte[] first) {
        return (first[0] == (byte) 0xFF && first[1] == (byte) 0xFE)
                || (first[0] == (byte) 0xFE && first[1] == (byte) 0xFF);
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int n = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, to, offset, n);
        at += n;
        return n;
    }

    private boolean fill() throws IOException {
        while (at == bytes.length) {
            // A first half of a pair that came last waits for its second one.
            if (reader.read(chars) < 0) {
                return false;
            }
            chars.flip();
            int end = chars.limit();
            if (end > 1 && Character.isHighSurrogate(chars.get(end - 1))) {
                end--;
            }
            String ready = chars.subSequence(0, end).toString();
            chars.position(end);
            chars.compact();
            bytes = ready.getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
