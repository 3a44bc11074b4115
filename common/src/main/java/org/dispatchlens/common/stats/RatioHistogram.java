package org.dispatchlens.common.stats;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * Per-article totals of a ratio as a histogram: how many articles have numerator {@code x} and denominator {@code y}.
 *
 * <p>It is a sufficient statistic for resampling articles, and its size depends on how many different totals there are,
 * not on how many articles: with |x| at most c·y there are at most 2cy + 1 cells for each y.
 */
public final class RatioHistogram implements Serializable {
    private static final long serialVersionUID = 1L;

    /** One cell: the totals of one article. */
    public record Cell(long x, long y) implements Comparable<Cell>, Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public int compareTo(Cell other) {
            return x != other.x ? Long.compare(x, other.x) : Long.compare(y, other.y);
        }
    }

    private final TreeMap<Cell, Long> cells = new TreeMap<>();

    /** Counts one article; an article without a denominator says nothing of the ratio and is left out. */
    public void add(long x, long y) {
        if (y < 0) {
            throw new IllegalArgumentException("a denominator is at least 0, got " + y);
        }
        if (y > 0) {
            cells.merge(new Cell(x, y), 1L, Long::sum);
        }
    }

    public void merge(RatioHistogram other) {
        other.cells.forEach((cell, n) -> cells.merge(cell, n, Long::sum));
    }

    /** Articles counted. */
    public long articles() {
        return cells.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Σx / Σy over all articles; NaN when there are none. */
    public double ratio() {
        long x = 0;
        long y = 0;
        for (Map.Entry<Cell, Long> entry : cells.entrySet()) {
            x += entry.getKey().x() * entry.getValue();
            y += entry.getKey().y() * entry.getValue();
        }
        return y == 0 ? Double.NaN : (double) x / y;
    }

    /** Cells in ascending order with their number of articles. */
    Map<Cell, Long> cells() {
        return java.util.Collections.unmodifiableMap(cells);
    }
}
