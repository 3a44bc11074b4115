package org.dispatchlens.common.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.dispatchlens.common.error.InputException;

/**
 * The rows of one exported table as a list that reads them from its file when they are asked for. In memory it holds
 * one byte a row, so that a table of many millions of rows costs little until it is looked at. Bytes are read in
 * blocks, of which the last one is kept: going through the list in order is cheap, jumping about costs a read each time.
 * The file must not change while the list is open. Belongs to one thread.
 */
public final class TableFile extends AbstractList<TableRow> implements Closeable {
    /** Rows whose bytes are read at once. */
    private static final int BLOCK = 8;

    /** Blocks that are read at once by who goes through all rows. */
    private static final int BLOCKS = 32;

    private static final int BUFFER = 1 << 16;
    private static final int FIRST_CAPACITY = 1024;

    private final TableSpec spec;
    private final Path file;
    private final FileChannel channel;
    private final Blocks blocks;
    private final CsvRows whole;
    private int cached = -1;
    private byte[] cache = {};
    /** Where the first rows of the cached block begin, as far as anybody has asked. */
    private final int[] starts = new int[BLOCK];

    private int known;

    /** Where things stand in the file. */
    private static final class Blocks {
        private final int rows;
        /** Where each block of rows begins, and where the last one ends. */
        private final long[] starts;

        Blocks(int rows, long[] starts) {
            this.rows = rows;
            this.starts = starts;
        }
    }

    private TableFile(TableSpec spec, Path file, Blocks blocks) throws IOException {
        this.spec = spec;
        this.file = file;
        this.blocks = blocks;
        this.channel = FileChannel.open(file);
        boolean[] all = new boolean[spec.columns().size()];
        Arrays.fill(all, true);
        this.whole = new CsvRows(spec, file, all);
    }

    /** Opens {@code folder/<table>.csv}; throws {@link InputException} when it is missing or of another shape. */
    public static TableFile open(TableSpec spec, Path folder) {
        Path file = TableCsv.existing(spec, folder);
        try {
            return new TableFile(spec, file, blocks(spec, file));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    /** Line feeds inside quotation marks belong to a cell; all others end a row. UTF-8 never has them in other chars. */
    private static Blocks blocks(TableSpec spec, Path file) throws IOException {
        long[] starts = new long[FIRST_CAPACITY];
        // The header is counted as a row until the end.
        int rows = 0;
        long at = 0;
        long end = 0;
        boolean quoted = false;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    quoted ^= buffer[i] == '"';
                    if (buffer[i] == '\n' && !quoted) {
                        end = at + i + 1;
                        starts = rows / BLOCK == starts.length ? Arrays.copyOf(starts, 2 * starts.length) : starts;
                        if (rows % BLOCK == 0) {
                            starts[rows / BLOCK] = end;
                        }
                        rows++;
                    }
                }
                at += read;
            }
        }
        if (rows == 0 || end != at) {
            throw new InputException(file + " is cut off: " + spec.name() + " has no end of line at its end;"
                    + " run the compare stage again");
        }
        int full = (rows - 1 + BLOCK - 1) / BLOCK;
        long[] known = Arrays.copyOf(starts, full + 1);
        known[full] = end;
        return new Blocks(rows - 1, known);
    }

    @Override
    public int size() {
        return blocks.rows;
    }

    @Override
    public TableRow get(int index) {
        Objects.checkIndex(index, size());
        if (cached != index / BLOCK) {
            cached = -1;
            cache = read(index / BLOCK, index / BLOCK + 1);
            cached = index / BLOCK;
            known = 1;
        }
        for (; known <= index % BLOCK; known++) {
            starts[known] = CsvRows.next(cache, starts[known - 1]);
        }
        return whole.read(cache, starts[index % BLOCK], index);
    }

    /** All rows from the first one on, faster than by their numbers. */
    @Override
    public Iterator<TableRow> iterator() {
        return new Rows(whole);
    }

    /** All rows in order with the values of some columns; the others are left unknown, which is much faster. */
    public Iterable<TableRow> only(Collection<String> columns) {
        boolean[] wanted = new boolean[spec.columns().size()];
        columns.forEach(column -> wanted[spec.position(column)] = true);
        CsvRows reader = new CsvRows(spec, file, wanted);
        return () -> new Rows(reader);
    }

    private final class Rows implements Iterator<TableRow> {
        private final CsvRows reader;
        private int block;
        private Iterator<TableRow> rows = Collections.emptyIterator();

        Rows(CsvRows reader) {
            this.reader = reader;
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext() || block < blocks.starts.length - 1;
        }

        @Override
        public TableRow next() {
            if (!rows.hasNext()) {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                int end = Math.min(block + BLOCKS, blocks.starts.length - 1);
                rows = reader.read(read(block, end), block * BLOCK).iterator();
                block = end;
            }
            return rows.next();
        }
    }

    private byte[] read(int block, int end) {
        try {
            long start = blocks.starts[block];
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(blocks.starts[end] - start));
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, start + bytes.position()) < 0) {
                    throw new InputException(file + " became shorter while it was read; run the report stage again");
                }
            }
            return bytes.array();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
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
