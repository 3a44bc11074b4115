package org.dispatchlens.common.stats;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Benjamini and Hochberg's procedure: of all results called significant at q ≤ .05, at most 5 % are expected to be chance.
 *
 * <p>With the m p-values in ascending order, q of the i-th is the least p_j·m/j over j ≥ i, at most 1. Source: Y. Benjamini
 * and Y. Hochberg, "Controlling the false discovery rate", Journal of the Royal Statistical Society B 57 (1995) 289-300;
 * in this form D. Yekutieli and Y. Benjamini (1999), and R's {@code p.adjust}.
 */
public final class FalseDiscovery {
    /** Highest q that counts as significant. */
    public static final double LEVEL = 0.05;

    private FalseDiscovery() {}

    /** The q-values in the order of the p-values; empty for none. */
    public static double[] q(double[] p) {
        int m = p.length;
        int[] descending = IntStream.range(0, m)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] q = new double[m];
        double least = 1;
        for (int place = 0; place < m; place++) {
            int i = descending[place];
            least = Math.min(least, p[i] * m / (m - place));
            q[i] = least;
        }
        return q;
    }
}
