package org.dispatchlens.common.stats;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.stats.RatioHistogram.Cell;

/**
 * The articles of one outlet as a sample of a ratio: sums for ever, and each article's totals as long as there are at most
 * {@link #MOST_KEPT}. With more, a test needs the sums only, and the size stays bounded.
 */
public final class RatioSample implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Articles up to which totals are kept. */
    public static final int MOST_KEPT = 300;

    private final RatioSums sums = new RatioSums();

    /** Null when there were too many articles. */
    private TreeMap<Cell, Long> cells = new TreeMap<>();

    /** Counts one article; one without a denominator is left out. */
    public RatioSample add(long x, long y) {
        sums.add(x, y);
        if (y > 0 && cells != null) {
            cells.merge(new Cell(x, y), 1L, Long::sum);
        }
        return dropped();
    }

    public RatioSample merge(RatioSample other) {
        sums.merge(other.sums);
        if (other.cells == null) {
            cells = null;
        } else if (cells != null) {
            other.cells.forEach((cell, n) -> cells.merge(cell, n, Long::sum));
        }
        return dropped();
    }

    private RatioSample dropped() {
        if (sums.articles() > MOST_KEPT) {
            cells = null;
        }
        return this;
    }

    /**
     * The sample over all articles, where this one has the articles with x above 0 only.
     *
     * @param all every article with its denominator and a numerator of 0
     */
    public RatioSample within(RatioSample all) {
        RatioSample whole = new RatioSample();
        whole.sums.merge(sums.within(all.sums));
        whole.cells = cells == null || all.cells == null ? null : filled(all.cells);
        return whole;
    }

    private TreeMap<Cell, Long> filled(Map<Cell, Long> all) {
        TreeMap<Cell, Long> filled = new TreeMap<>(all);
        cells.forEach((cell, n) -> {
            Cell without = new Cell(0, cell.y());
            filled.computeIfPresent(without, (c, zeros) -> zeros.equals(n) ? null : zeros - n);
        });
        cells.forEach((cell, n) -> filled.merge(cell, n, Long::sum));
        return filled;
    }

    public RatioSums sums() {
        return sums;
    }

    /** Whether {@link #cells} are still there. */
    boolean kept() {
        return cells != null;
    }

    /** Totals with their number of articles, in order; to be asked only when {@link #kept}. */
    Map<Cell, Long> cells() {
        return cells;
    }
}
