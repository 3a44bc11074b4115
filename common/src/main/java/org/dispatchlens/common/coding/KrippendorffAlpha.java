package org.dispatchlens.common.coding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Krippendorff's alpha, the agreement of any number of coders beyond what chance would give, where some may have left out
 * units.
 *
 * <pre>
 * alpha = 1 - Do / De
 * Do = 1/n · sum over units u, sum over ordered pairs of its values (c, k) of d²(c, k) / (m(u) - 1)
 * De = 1/(n (n - 1)) · sum over values c, k of n(c) n(k) d²(c, k)
 * </pre>
 *
 * where m(u) is the number of values of unit u, n(c) how often value c was given, and n their total; units with fewer than
 * two values are left out. d²: nominal 0 or 1; ordinal the square of the number of values from c to k in rank order, both
 * ends counted half; interval (c - k)²; ratio ((c - k) / (c + k))².
 *
 * <p>Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), and Content Analysis (2004), chapter 11.
 *
 * @param value 1 for full agreement, 0 for what chance gives, below 0 for less; NaN where {@link #status} is not OK
 * @param agreement share of pairs of values in a unit that are equal, each unit counting by its values; in [0,1]; NaN
 *     where nothing can be paired
 * @param units units with at least two values
 * @param values values that stand in those units
 */
public record KrippendorffAlpha(double value, double agreement, int units, int values, Status status) {
    /** Whether there is a value. */
    public enum Status {
        OK,
        /** No unit has two values. */
        NOTHING_TO_PAIR,
        /** All values are the same: chance would agree as well, so alpha has no meaning. */
        NO_VARIATION
    }

    /** Alpha of codes without order. */
    public static KrippendorffAlpha nominal(Collection<? extends Collection<String>> units) {
        SortedMap<String, Integer> places = new TreeMap<>();
        units.forEach(unit -> unit.forEach(value -> places.put(value, 0)));
        int next = 0;
        for (Map.Entry<String, Integer> place : places.entrySet()) {
            place.setValue(next++);
        }
        return of(
                Level.NOMINAL,
                units.stream()
                        .map(unit ->
                                unit.stream().map(v -> (double) places.get(v)).toList())
                        .toList());
    }

    /**
     * Alpha of numbers or ranks.
     *
     * @param units the values that coders gave to each unit, in any order; missing ones are simply not there
     * @throws IllegalArgumentException for a value that is not finite, or below 0 on the level of ratios
     */
    public static KrippendorffAlpha of(Level level, Collection<? extends Collection<Double>> units) {
        List<double[]> pairable = units.stream()
                .filter(unit -> unit.size() > 1)
                .map(unit -> unit.stream().mapToDouble(Double::doubleValue).toArray())
                .toList();
        Coincidences table = Coincidences.of(level, pairable);
        if (pairable.isEmpty()) {
            return new KrippendorffAlpha(Double.NaN, Double.NaN, 0, 0, Status.NOTHING_TO_PAIR);
        }
        double expected = table.expected();
        Status status = expected == 0 ? Status.NO_VARIATION : Status.OK;
        double alpha = status == Status.OK ? 1 - table.observed() / expected : Double.NaN;
        return new KrippendorffAlpha(alpha, table.agreement(), pairable.size(), table.values(), status);
    }
}
