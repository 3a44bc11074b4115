package org.dispatchlens.common.evaluate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One number for an incident out of what its outlets print: each outlet has one vote, its latest number; the number with
 * most votes wins, among equals the latest, then the larger, since tolls rise.
 */
final class IncidentToll {
    private IncidentToll() {}

    /**
     * What one article says.
     *
     * @param date ISO 8601, which sorts as text
     * @param toll empty where it gives no number
     */
    record Report(String outlet, String date, OptionalDouble toll) {}

    /** The votes for one number. */
    private record Support(double value, int votes, String latest) {}

    static OptionalDouble of(List<Report> reports) {
        Map<String, Report> byOutlet = new TreeMap<>();
        reports.stream()
                .filter(r -> r.toll().isPresent())
                .sorted(Comparator.comparing(Report::date))
                .forEach(r -> byOutlet.put(r.outlet(), r));
        return byOutlet.values().stream()
                .collect(Collectors.groupingBy(r -> r.toll().getAsDouble()))
                .entrySet()
                .stream()
                .map(e -> support(e.getKey(), e.getValue()))
                .max(Comparator.comparingInt(Support::votes)
                        .thenComparing(Support::latest)
                        .thenComparingDouble(Support::value))
                .map(s -> OptionalDouble.of(s.value()))
                .orElse(OptionalDouble.empty());
    }

    private static Support support(double value, Collection<Report> reports) {
        String latest = reports.stream().map(Report::date).max(Comparator.naturalOrder()).orElse("");
        return new Support(value, reports.size(), latest);
    }
}
