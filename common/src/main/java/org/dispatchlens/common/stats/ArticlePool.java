package org.dispatchlens.common.stats;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.dispatchlens.common.stats.RatioHistogram.Cell;

/** The articles of two groups in one pool, to be split anew. Not for several threads. */
final class ArticlePool {
    private final long[] x;
    private final long[] y;
    /** Articles of the smaller group, which is the one that is drawn. */
    private final int size;

    private final Moments all = new Moments();
    private final Moments part = new Moments();
    private final Moments rest = new Moments();
    private final double seen;

    ArticlePool(RatioSample one, List<RatioSample> others) {
        int first = (int) one.sums().articles();
        int total =
                first + others.stream().mapToInt(o -> (int) o.sums().articles()).sum();
        x = new long[total];
        y = new long[total];
        int filled = fill(one, 0);
        for (RatioSample other : others) {
            filled = fill(other, filled);
        }
        for (int i = 0; i < total; i++) {
            all.add(x[i], y[i]);
        }
        seen = statistic(first);
        size = Math.min(first, total - first);
    }

    private int fill(RatioSample sample, int from) {
        int next = from;
        for (Map.Entry<Cell, Long> cell : sample.cells().entrySet()) {
            for (long n = cell.getValue(); n > 0; n--) {
                x[next] = cell.getKey().x();
                y[next++] = cell.getKey().y();
            }
        }
        return next;
    }

    int size() {
        return size;
    }

    /** The statistic of the groups as they are. */
    double seen() {
        return seen;
    }

    /** Ways to choose the smaller group; {@code Long.MAX_VALUE} when more than that. */
    long splits() {
        double ways = 1;
        for (int i = 1; i <= size; i++) {
            ways = ways * (x.length - size + i) / i;
        }
        return ways < 1e18 ? Math.round(ways) : Long.MAX_VALUE;
    }

    int[] firstSplit() {
        int[] chosen = new int[size];
        for (int i = 0; i < size; i++) {
            chosen[i] = i;
        }
        return chosen;
    }

    /** Moves on to the next choice in lexical order; false after the last. */
    boolean nextSplit(int[] chosen) {
        int i = size - 1;
        while (i >= 0 && chosen[i] == x.length - size + i) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        chosen[i]++;
        for (int j = i + 1; j < size; j++) {
            chosen[j] = chosen[j - 1] + 1;
        }
        return true;
    }

    /** The statistic when these articles are the smaller group. */
    double split(int[] chosen) {
        part.clear();
        for (int i : chosen) {
            part.add(x[i], y[i]);
        }
        rest.setRest(all, part);
        return Moments.studentised(part, rest);
    }

    /** The statistic of a random split: the first places are filled by Fisher and Yates' shuffle. */
    double draw(SplittableRandom random) {
        for (int i = 0; i < size; i++) {
            int j = i + random.nextInt(x.length - i);
            swap(x, i, j);
            swap(y, i, j);
        }
        return statistic(size);
    }

    private double statistic(int first) {
        part.clear();
        for (int i = 0; i < first; i++) {
            part.add(x[i], y[i]);
        }
        rest.setRest(all, part);
        return Moments.studentised(part, rest);
    }

    private static void swap(long[] values, int i, int j) {
        long kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }
}
