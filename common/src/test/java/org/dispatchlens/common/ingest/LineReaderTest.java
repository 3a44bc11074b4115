package org.dispatchlens.common.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    private static final int MANY = 64 << 20;

    @Test
    void linesWithTheirOffsets() throws IOException {
        LineReader reader = reader("ab\n\ncde\r\nf", 100);
        List<String> lines = new ArrayList<>();
        for (LineReader.Line line = reader.next(); line != null; line = reader.next()) {
            lines.add(line.start() + ":" + new String(line.bytes(), StandardCharsets.UTF_8) + ":" + line.length());
        }
        assertThat(lines).containsExactly("0:ab:2", "3::0", "4:cde\r:4", "9:f:1");
        assertThat(reader.position()).isEqualTo(10);
    }

    @Test
    void aLineOverTheLimitIsPassedOverAndTheNextOneIsRead() throws IOException {
        LineReader reader = reader("12345\n123456\n1\n", 5);
        assertThat(reader.next().tooLong()).isFalse();
        LineReader.Line second = reader.next();
        assertThat(second.tooLong()).isTrue();
        assertThat(second.length()).isEqualTo(6);
        assertThat(second.bytes()).isEmpty();
        assertThat(reader.next().bytes()).containsExactly('1');
        assertThat(reader.next()).isNull();
    }

    @Test
    void aVeryLongLineIsNeverHeld() throws IOException {
        LineReader reader = new LineReader(new Letters(MANY), 0, 1000);
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        LineReader.Line line = reader.next();
        System.gc();
        long after = runtime.totalMemory() - runtime.freeMemory();
        assertThat(line.tooLong()).isTrue();
        assertThat(line.length()).isEqualTo(MANY);
        assertThat(after - before).isLessThan(MANY / 8);
        assertThat(reader.next()).isNull();
    }

    private static LineReader reader(String text, int limit) {
        return new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 0, limit);
    }

    /** So many letters without a line feed. */
    private static final class Letters extends InputStream {
        private int left;

        Letters(int left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            int n = Math.min(left, length);
            Arrays.fill(to, offset, offset + n, (byte) 'x');
            left -= n;
            return n == 0 ? -1 : n;
        }
    }
}
