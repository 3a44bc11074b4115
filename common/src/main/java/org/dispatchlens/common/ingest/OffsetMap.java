package org.dispatchlens.common.ingest;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Where each char of a changed text stood in the text that it was made from. Offsets are UTF-16, 0-based.
 *
 * <p>Stored as runs in which both texts advance together, so that an unchanged text costs one run.
 */
public final class OffsetMap implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int[] targetStarts;
    private final int[] sourceStarts;
    private final int length;
    private final int sourceLength;

    private OffsetMap(int[] targetStarts, int[] sourceStarts, int length, int sourceLength) {
        this.targetStarts = targetStarts;
        this.sourceStarts = sourceStarts;
        this.length = length;
        this.sourceLength = sourceLength;
    }

    /** The map of a text onto itself. */
    public static OffsetMap identity(int length) {
        return new OffsetMap(new int[] {0}, new int[] {0}, length, length);
    }

    /**
     * Offset in the source of the char at {@code offset}; the end of the text maps to the end of the source.
     *
     * @throws IndexOutOfBoundsException outside {@code [0, length]}
     */
    public int source(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException(offset + " of " + length);
        }
        if (offset == length) {
            return sourceLength;
        }
        int found = Arrays.binarySearch(targetStarts, offset);
        int run = found >= 0 ? found : -found - 2;
        return sourceStarts[run] + offset - targetStarts[run];
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(length);
        out.writeInt(sourceLength);
        out.writeInt(targetStarts.length);
        for (int i = 0; i < targetStarts.length; i++) {
            out.writeInt(targetStarts[i]);
            out.writeInt(sourceStarts[i]);
        }
    }

    /** Reads back what {@link #write} wrote. */
    static OffsetMap read(ByteBuffer in) {
        int length = in.getInt();
        int sourceLength = in.getInt();
        int[] targets = new int[in.getInt()];
        int[] sources = new int[targets.length];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = in.getInt();
            sources[i] = in.getInt();
        }
        return new OffsetMap(targets, sources, length, sourceLength);
    }

    public int length() {
        return length;
    }

    /** The map from this map's target straight to the source of {@code first}, out of which this one's source came. */
    public OffsetMap after(OffsetMap first) {
        Builder builder = new Builder();
        for (int i = 0; i < length; i++) {
            builder.add(i, first.source(source(i)));
        }
        return builder.build(length, first.sourceLength);
    }

    /** Collects pairs in ascending target order; neighbours that advance together become one run. */
    static final class Builder {
        private int[] targets = new int[16];
        private int[] sources = new int[16];
        private int size;

        Builder add(int target, int source) {
            if (size > 0 && target - targets[size - 1] == source - sources[size - 1]) {
                return this;
            }
            if (size == targets.length) {
                targets = Arrays.copyOf(targets, size * 2);
                sources = Arrays.copyOf(sources, size * 2);
            }
            targets[size] = target;
            sources[size++] = source;
            return this;
        }

        OffsetMap build(int length, int sourceLength) {
            if (size == 0) {
                add(0, 0);
            }
            return new OffsetMap(Arrays.copyOf(targets, size), Arrays.copyOf(sources, size), length, sourceLength);
        }
    }
}
