package org.dispatchlens.reports.workbook;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Ascending positions as runs of neighbours, so that a million of them in a row take no more room than one. */
final class Runs {
    static final Runs NONE = new Runs();

    private static final int FIRST_CAPACITY = 2;

    /** Start and end (inclusive) of each run. */
    private int[] ends = new int[FIRST_CAPACITY];

    private int pieces;
    private int size;

    /** One run of neighbours; both ends belong to it. */
    record Run(int first, int last) {}

    /** Appends a position greater than all before. */
    void add(int position) {
        if (pieces > 0 && ends[2 * pieces - 1] >= position) {
            throw new IllegalArgumentException("positions ascend: " + position + " after " + ends[2 * pieces - 1]);
        }
        size++;
        if (pieces > 0 && ends[2 * pieces - 1] == position - 1) {
            ends[2 * pieces - 1] = position;
            return;
        }
        ends = 2 * pieces == ends.length ? Arrays.copyOf(ends, 2 * ends.length) : ends;
        ends[2 * pieces] = position;
        ends[2 * pieces + 1] = position;
        pieces++;
    }

    /** Number of positions. */
    int size() {
        return size;
    }

    int pieces() {
        return pieces;
    }

    List<Run> runs() {
        return IntStream.range(0, pieces)
                .mapToObj(i -> new Run(ends[2 * i], ends[2 * i + 1]))
                .toList();
    }

    private IntStream positions() {
        return IntStream.range(0, pieces).flatMap(i -> IntStream.rangeClosed(ends[2 * i], ends[2 * i + 1]));
    }

    /** All positions of several, each once. */
    static Runs union(Collection<Runs> parts) {
        if (parts.size() == 1) {
            return parts.iterator().next();
        }
        Runs all = new Runs();
        parts.stream().flatMapToInt(Runs::positions).sorted().distinct().forEach(all::add);
        return all;
    }
}
