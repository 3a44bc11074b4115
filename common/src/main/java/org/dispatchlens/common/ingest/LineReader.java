package org.dispatchlens.common.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads lines of bytes, each ended by a line feed. A line over the limit is gone through to its end and never held. Not
 * thread-safe.
 */
public final class LineReader {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private long position;

    /** A line. */
    public static final class Line {
        private final long start;
        private final long length;
        private final byte[] bytes;

        private Line(long start, long length, byte[] bytes) {
            this.start = start;
            this.length = length;
            this.bytes = bytes;
        }

        /** Offset of its first byte. */
        public long start() {
            return start;
        }

        /** Bytes without the line feed. */
        public long length() {
            return length;
        }

        /** All of it without the line feed; empty where it is over the limit. */
        public byte[] bytes() {
            return bytes.clone();
        }

        /** Whether it was too long to be held. */
        public boolean tooLong() {
            return bytes.length < length;
        }
    }

    /**
     * @param position offset of the stream's next byte
     * @param limit bytes of the longest line that is held
     */
    public LineReader(InputStream in, long position, int limit) {
        this.in = in;
        this.position = position;
        this.limit = limit;
    }

    /** Offset of the next line. */
    public long position() {
        return position;
    }

    /** The next line, or null after the last one. */
    public Line next() throws IOException {
        if (at == filled && !fill()) {
            return null;
        }
        long start = position;
        long length = 0;
        ByteArrayOutputStream held = new ByteArrayOutputStream(256);
        boolean ended = false;
        while (!ended && (at < filled || fill())) {
            int end = lineFeed();
            ended = end < filled;
            length += end - at;
            if (length <= limit) {
                held.write(buffer, at, end - at);
            } else {
                held = new ByteArrayOutputStream(0);
            }
            position += end - at + (ended ? 1 : 0);
            at = end + (ended ? 1 : 0);
        }
        return new Line(start, length, held.toByteArray());
    }

    private int lineFeed() {
        int i = at;
        while (i < filled && buffer[i] != '\n') {
            i++;
        }
        return i;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
