package org.dispatchlens.jobs.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.dispatchlens.common.model.RejectCode;

/**
 * Watches how much an archive grows while it is unpacked. Text shrinks to a third or a tenth; what grows two hundredfold
 * was made to fill a disk or a memory.
 */
final class Expansion {
    private static final int MAX_RATIO = 200;
    /** Bytes that are let through whatever the ratio: short texts of one repeated letter are no danger. */
    private static final long FREE = 64L << 20;

    private long packed;
    private long unpacked;

    /** Counts the bytes of the archive itself. */
    InputStream packed(InputStream in) {
        return new Counted(in) {
            @Override
            void count(long bytes) {
                packed += bytes;
            }
        };
    }

    /** Counts the bytes that come out of it, and ends with a {@link RefusedException} when they are too many. */
    InputStream unpacked(InputStream in) {
        return new Counted(in) {
            @Override
            void count(long bytes) throws IOException {
                add(bytes);
            }
        };
    }

    private void add(long bytes) throws IOException {
        unpacked += bytes;
        if (unpacked > FREE && unpacked / MAX_RATIO > packed) {
            throw new RefusedException(
                    RejectCode.BOMB, packed + " bytes unpack to over " + unpacked + ", more than text can");
        }
    }

    private abstract static class Counted extends FilterInputStream {
        private static final int STEP = 1 << 14;

        Counted(InputStream in) {
            super(in);
        }

        abstract void count(long bytes) throws IOException;

        @Override
        public int read() throws IOException {
            int b = in.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int n = in.read(to, offset, length);
            count(Math.max(0, n));
            return n;
        }

        @Override
        public long skip(long n) throws IOException {
            return Math.max(0, read(new byte[STEP], 0, (int) Math.min(STEP, n)));
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
