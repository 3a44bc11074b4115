package org.dispatchlens.reports.workbook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.dispatchlens.common.compare.BlameRows;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.ReportData;

/** Asserted blame, without claims of responsibility, summed over forms and voices: n for each accuser, accused and outlet. */
final class BlameCounts {
    /** Who blames whom, as codes. */
    record Pair(String accuser, String accused) {}

    private final Map<Pair, Map<String, Integer>> byOutlet = new HashMap<>();

    private BlameCounts() {}

    static BlameCounts of(ReportData data) {
        BlameCounts counts = new BlameCounts();
        for (TableRow row : data.rows(ComparisonTables.BLAME_MATRIX)) {
            if (BlameRows.accuses(row)) {
                counts.byOutlet
                        .computeIfAbsent(
                                new Pair(row.text("accuser_state"), row.text("accused_state")), key -> new TreeMap<>())
                        .merge(row.text("outlet"), row.integer("n"), Integer::sum);
            }
        }
        return counts;
    }

    int n(Pair pair) {
        return outlets(pair).values().stream().mapToInt(Integer::intValue).sum();
    }

    int n(Pair pair, String outlet) {
        return outlets(pair).getOrDefault(outlet, 0);
    }

    /** Asserted blame of one outlet. */
    int total(String outlet) {
        return byOutlet.values().stream()
                .mapToInt(n -> n.getOrDefault(outlet, 0))
                .sum();
    }

    int total() {
        return byOutlet.keySet().stream().mapToInt(this::n).sum();
    }

    /** n by outlet, for outlets with at least one row. */
    Map<String, Integer> outlets(Pair pair) {
        return byOutlet.getOrDefault(pair, Map.of());
    }

    /** All pairs, the greatest first. */
    List<Pair> pairs() {
        return byOutlet.keySet().stream()
                .sorted(Comparator.comparing((Pair pair) -> -n(pair))
                        .thenComparing(Pair::accuser)
                        .thenComparing(Pair::accused))
                .toList();
    }

    List<String> accusers(int atMost) {
        return largest(Pair::accuser, atMost);
    }

    List<String> accused(int atMost) {
        return largest(Pair::accused, atMost);
    }

    private List<String> largest(Function<Pair, String> by, int atMost) {
        Map<String, Integer> sums = new TreeMap<>();
        byOutlet.keySet().forEach(pair -> sums.merge(by.apply(pair), n(pair), Integer::sum));
        return sums.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> sum) -> -sum.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(atMost)
                .map(Map.Entry::getKey)
                .toList();
    }
}
