package org.dispatchlens.common.coding;

import java.util.Arrays;
import java.util.List;

/**
 * How often each value meets each other value inside a unit: the table that alpha is computed from. Sums run over the
 * table in the order of the values, so that the order of units and coders changes nothing, not even the last digit.
 */
final class Coincidences {
    private final Level level;
    private final double[] domain;
    /** How often each value was given. */
    private final long[] counts;
    /** By number of values in the unit: ordered pairs of values that meet in one. Whole numbers, divided later. */
    private final long[][][] meetings;

    private Coincidences(Level level, double[] domain, int mostInUnit) {
        this.level = level;
        this.domain = domain;
        this.counts = new long[domain.length];
        this.meetings = new long[mostInUnit + 1][domain.length][domain.length];
    }

    static Coincidences of(Level level, List<double[]> units) {
        double[] domain = units.stream()
                .flatMapToDouble(Arrays::stream)
                .map(v -> checked(level, v))
                .distinct()
                .sorted()
                .toArray();
        int most = units.stream().mapToInt(u -> u.length).max().orElse(0);
        Coincidences table = new Coincidences(level, domain, most);
        units.forEach(table::add);
        return table;
    }

    private static double checked(Level level, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value) || (level == Level.RATIO && value < 0)) {
            throw new IllegalArgumentException("no value of level " + level.code() + ": " + value);
        }
        // Minus zero is zero.
        return value + 0.0;
    }

    private void add(double[] unit) {
        int[] places = Arrays.stream(unit)
                .mapToInt(v -> Arrays.binarySearch(domain, v + 0.0))
                .toArray();
        for (int i = 0; i < places.length; i++) {
            counts[places[i]]++;
            for (int j = 0; j < places.length; j++) {
                if (i != j) {
                    meetings[places.length][places[i]][places[j]]++;
                }
            }
        }
    }

    int values() {
        return Math.toIntExact(Arrays.stream(counts).sum());
    }

    /** Pairs of two values, each unit weighing as many as it has values. */
    private double meeting(int c, int k) {
        double sum = 0;
        for (int m = 2; m < meetings.length; m++) {
            sum += meetings[m][c][k] / (m - 1.0);
        }
        return sum;
    }

    /** Share of pairs that are equal. */
    double agreement() {
        double equal = 0;
        for (int c = 0; c < domain.length; c++) {
            equal += meeting(c, c);
        }
        return equal / values();
    }

    /** Observed disagreement. */
    double observed() {
        double sum = 0;
        for (int c = 0; c < domain.length; c++) {
            for (int k = 0; k < c; k++) {
                sum += 2 * meeting(c, k) * squared(c, k);
            }
        }
        return sum / values();
    }

    /** Disagreement that chance would give with these values. */
    double expected() {
        double sum = 0;
        for (int c = 0; c < domain.length; c++) {
            for (int k = 0; k < c; k++) {
                sum += 2.0 * counts[c] * counts[k] * squared(c, k);
            }
        }
        double n = values();
        return sum / (n * (n - 1));
    }

    private double squared(int c, int k) {
        double difference =
                switch (level) {
                    case NOMINAL -> 1;
                    case ORDINAL -> ranks(Math.min(c, k), Math.max(c, k));
                    case INTERVAL -> domain[c] - domain[k];
                    case RATIO -> (domain[c] - domain[k]) / (domain[c] + domain[k]);
                };
        return difference * difference;
    }

    private double ranks(int low, int high) {
        double between = -(counts[low] + counts[high]) / 2.0;
        for (int i = low; i <= high; i++) {
            between += counts[i];
        }
        return between;
    }
}
