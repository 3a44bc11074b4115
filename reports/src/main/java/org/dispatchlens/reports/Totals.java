package org.dispatchlens.reports;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.common.tables.WireTables;

/**
 * What a report says of whole tables, whether or not it shows all their rows. A table is counted anew by each new
 * {@link Counter}. Belongs to one thread while it counts.
 */
public final class Totals {
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<Tally, Long> tallies = new EnumMap<>(Tally.class);
    private final Map<String, Integer> factStatuses = new TreeMap<>();
    private final Map<String, Integer> changes = new HashMap<>();
    private Set<String> copies = Set.of();

    /** Counts tables whose rows are all there. */
    static Totals of(Map<String, List<TableRow>> tables) {
        Totals totals = new Totals();
        totals.changesOf(tables.getOrDefault(ComparisonTables.WIRE_COPIES.name(), List.of()).stream()
                .map(row -> row.text("article_id"))
                .collect(Collectors.toSet()));
        Stream.of(ComparisonTables.ALL, EvidenceTables.ALL)
                .flatMap(List::stream)
                .forEach(spec -> totals.count(spec, tables.getOrDefault(spec.name(), List.of())));
        return totals;
    }

    /** Counts a table; reads its rows only where they say more than their number. */
    void count(TableSpec spec, List<TableRow> table) {
        Counter counter = counter(spec);
        if (counter.isNeeded()) {
            Scan.of(table, Tally.columns(spec)).forEach(counter::add);
        }
        counter.rows(table.size());
    }

    /** Rows of a table. */
    int rows(TableSpec spec) {
        return rows.getOrDefault(spec.name(), 0);
    }

    long of(Tally tally) {
        return tallies.getOrDefault(tally, 0L);
    }

    /** Facts that two outlets or more report, by status. */
    public Map<String, Integer> factStatuses() {
        return factStatuses;
    }

    /** Says of which articles changes are to be counted, before their table is. */
    void changesOf(Set<String> articleIds) {
        copies = articleIds;
    }

    /** Changes that an article made to its wire text. */
    public int changes(String articleId) {
        return changes.getOrDefault(articleId, 0);
    }

    Counter counter(TableSpec spec) {
        return new Counter(spec);
    }

    /** Counts one table; every row is added once. */
    final class Counter {
        private final TableSpec spec;
        private final List<Tally> own;

        private Counter(TableSpec spec) {
            this.spec = spec;
            this.own = Tally.over(spec);
            own.forEach(tallies::remove);
            if (is(ComparisonTables.FIGURE_FACTS)) {
                factStatuses.clear();
            }
            if (is(WireTables.WIRE_CHANGES)) {
                changes.clear();
            }
        }

        private boolean is(TableSpec other) {
            return spec.name().equals(other.name());
        }

        private boolean isNeeded() {
            return is(ComparisonTables.FIGURE_FACTS) || is(WireTables.WIRE_CHANGES) || !own.isEmpty();
        }

        void add(TableRow row) {
            for (Tally tally : own) {
                tallies.merge(tally, tally.of(row), Long::sum);
            }
            if (is(ComparisonTables.FIGURE_FACTS) && row.integer("n_outlets") > 1) {
                factStatuses.merge(row.text("status"), 1, Integer::sum);
            }
            if (is(WireTables.WIRE_CHANGES) && copies.contains(row.text("article_id"))) {
                changes.merge(row.text("article_id"), 1, Integer::sum);
            }
        }

        void rows(int n) {
            rows.put(spec.name(), n);
        }
    }
}
