package org.dispatchlens.common.tables;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.dispatchlens.common.error.InputException;

/**
 * The rows of one exported table as a list that reads them from its file when they are asked for. In memory it holds
 * eight bytes a row, so that a table of many millions of rows costs little until it is looked at. The file must not
 * change while the list is open.
 */
public final class TableFile extends AbstractList<TableRow> implements Closeable {
    /** Rows that an iterator reads at once. */
    private static final int BLOCK = 512;

    private static final int BUFFER = 1 << 16;
    private static final int FIRST_CAPACITY = 1024;

    private final TableSpec spec;
    private final Path file;
    private final FileChannel channel;
    /** Where each row begins, and where the last one ends. */
    private final long[] starts;

    private TableFile(TableSpec spec, Path file, long[] starts) throws IOException {
        this.spec = spec;
        this.file = file;
        this.starts = starts;
        this.channel = FileChannel.open(file);
    }

    /** Opens {@code folder/<table>.csv}; throws {@link InputException} when it is missing or of another shape. */
    public static TableFile open(TableSpec spec, Path folder) {
        Path file = TableCsv.existing(spec, folder);
        try {
            return new TableFile(spec, file, rowStarts(spec, file));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    /** Line feeds inside quotation marks belong to a cell; all others end a row. UTF-8 never has them in other chars. */
    private static long[] rowStarts(TableSpec spec, Path file) throws IOException {
        long[] starts = new long[FIRST_CAPACITY];
        int found = 0;
        long at = 0;
        boolean quoted = false;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                at++;
                quoted ^= b == '"';
                if (b == '\n' && !quoted) {
                    starts = found == starts.length ? Arrays.copyOf(starts, 2 * found) : starts;
                    starts[found++] = at;
                }
            }
        }
        if (quoted || found == 0 || starts[found - 1] != at) {
            throw new InputException(file + " is cut off: " + spec.name() + " has no end of line at its end;"
                    + " run the compare stage again");
        }
        return Arrays.copyOf(starts, found);
    }

    @Override
    public int size() {
        return starts.length - 1;
    }

    @Override
    public TableRow get(int index) {
        return read(index, index + 1).get(0);
    }

    /** The rows from {@code from} to {@code to} (exclusive). */
    private List<TableRow> read(int from, int to) {
        try {
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(starts[to] - starts[from]));
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, starts[from] + bytes.position()) < 0) {
                    throw new InputException(file + " became shorter while it was read; run the report stage again");
                }
            }
            return TableCsv.parse(spec, file, new String(bytes.array(), StandardCharsets.UTF_8), from);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    @Override
    public Iterator<TableRow> iterator() {
        return new Iterator<>() {
            private int next;
            private int first;
            private List<TableRow> block = List.of();

            @Override
            public boolean hasNext() {
                return next < size();
            }

            @Override
            public TableRow next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                if (next == first + block.size()) {
                    first = next;
                    block = read(first, Math.min(size(), first + BLOCK));
                }
                return block.get(next++ - first);
            }
        };
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing " + file, e);
        }
    }
}
