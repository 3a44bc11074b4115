package org.dispatchlens.reports;

import static org.dispatchlens.common.tables.ComparisonTables.ALL_STORIES;
import static org.dispatchlens.common.tables.ComparisonTables.BLAME_BALANCE;
import static org.dispatchlens.common.tables.ComparisonTables.DATA_ISSUES;
import static org.dispatchlens.common.tables.ComparisonTables.FIGURE_FACTS;
import static org.dispatchlens.common.tables.ComparisonTables.FIGURE_REPORTS;
import static org.dispatchlens.common.tables.ComparisonTables.STORIES;
import static org.dispatchlens.common.tables.ComparisonTables.STORY_ID;
import static org.dispatchlens.common.tables.ComparisonTables.UNRESOLVED_NAMES;
import static org.dispatchlens.common.tables.ComparisonTables.WIRE_COPIES;
import static org.dispatchlens.common.tables.StatementTables.STATEMENTS;
import static org.dispatchlens.common.tables.StatementTables.STATEMENT_PAIRS;
import static org.dispatchlens.common.tables.StatementTables.STATEMENT_REPORTS;
import static org.dispatchlens.common.tables.WireTables.WIRE_CHANGES;
import static org.dispatchlens.common.tables.WireTables.WIRE_GROUPS;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableFile;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/**
 * Reads the tables of comparisons. Tables that grow with the archive are read row by row: every row is counted, and the
 * rows that matter most are kept, all of them where there are few. Kept rows stay in the table's order.
 */
final class ReportLoader {
    /** Stories, facts, statements, groups of copies or names of each order that are kept. */
    static final int MOST = 500;

    /** Rows that tell more of a kept story, statement or group of copies. */
    static final int MOST_DETAILS = 2_000;

    /** Reports and pairs of one statement. */
    private static final int MOST_REPORTS = 200;

    private static final int MOST_PAIRS = 4;
    private static final int FOR_CHARTS = 100;

    /** Tables that grow with the archive, and the columns by which their rows are counted and chosen. */
    private static final Map<TableSpec, List<String>> COLUMNS = Map.ofEntries(
            Map.entry(STORIES, List.of(STORY_ID, "n_outlets", "n_articles")),
            Map.entry(BLAME_BALANCE, List.of(STORY_ID)),
            Map.entry(
                    FIGURE_FACTS,
                    List.of("fact_id", "n_outlets", "n_reports", "status", "outlier_outlets", "of_interest")),
            Map.entry(FIGURE_REPORTS, List.of("fact_id")),
            Map.entry(STATEMENTS, List.of("statement_id", "n_outlets", "n_rows", "denominator", "left_out_by")),
            Map.entry(STATEMENT_REPORTS, List.of("statement_id")),
            Map.entry(STATEMENT_PAIRS, List.of("statement_id", "moves")),
            Map.entry(WIRE_GROUPS, List.of("wire_group", "n_articles")),
            Map.entry(WIRE_COPIES, List.of("wire_group")),
            Map.entry(WIRE_CHANGES, List.of("wire_group", "article_id")),
            Map.entry(UNRESOLVED_NAMES, List.of("surface", "n")),
            Map.entry(DATA_ISSUES, List.of("severity")));

    private final Path exports;
    private final Totals totals;
    private final Map<String, List<TableRow>> tables = new HashMap<>();

    ReportLoader(Path exports, Totals totals) {
        this.exports = exports;
        this.totals = totals;
    }

    /** All tables of comparisons by name. */
    Map<String, List<TableRow>> load() {
        for (TableSpec spec : ComparisonTables.ALL) {
            if (!COLUMNS.containsKey(spec)) {
                whole(spec);
            }
        }
        keep(UNRESOLVED_NAMES, MOST, Choice.of(MOST, Rank.NAMES));
        keep(DATA_ISSUES, MOST_DETAILS, new Choice(MOST_DETAILS, Comparator.comparing(ReportLoader::isNote)));
        keep(STORIES, MOST, Choice.of(MOST, Rank.STORIES), Choice.of(FOR_CHARTS, Rank.LARGEST_STORIES));
        balances();
        figures();
        statements();
        wire();
        namedStories();
        return tables;
    }

    private static boolean isNote(TableRow issue) {
        return issue.text("severity").equals("note");
    }

    /** A table that does not grow, or whose rows of the whole corpus come first. */
    private void whole(TableSpec spec) {
        List<TableRow> rows;
        if (ComparisonTables.BY_STORY.contains(spec)) {
            try (TableFile file = TableFile.open(spec, exports)) {
                rows = file.stream()
                        .takeWhile(row -> row.text(STORY_ID).equals(ALL_STORIES))
                        .toList();
            }
        } else {
            rows = List.copyOf(TableCsv.read(spec, exports));
        }
        tables.put(spec.name(), rows);
        totals.counter(spec).rows(rows.size());
    }

    /** The rows of the whole corpus, and of stories as a whole, since a chart draws all outlets of one. */
    private void balances() {
        Map<String, Integer> sizes = new HashMap<>();
        try (TableFile file = TableFile.open(BLAME_BALANCE, exports)) {
            file.only(List.of(STORY_ID)).forEach(row -> sizes.merge(row.text(STORY_ID), 1, Integer::sum));
        }
        Set<String> stories = new HashSet<>(Set.of(ALL_STORIES));
        int room = MOST_DETAILS;
        for (String story : places(Rank.STORIES, "story_id").keySet()) {
            room -= sizes.getOrDefault(story, 0);
            if (room >= 0) {
                stories.add(story);
            }
        }
        keep(BLAME_BALANCE, MOST_DETAILS, Choice.where(row -> stories.contains(row.text(STORY_ID))));
    }

    private void figures() {
        keep(
                FIGURE_FACTS,
                MOST,
                Choice.of(MOST, Rank.FACTS),
                Choice.of(FOR_CHARTS, Rank.REPORTED_FACTS),
                Choice.of(FOR_CHARTS, Rank.OUTLYING_FACTS));
        Set<String> facts = places(Rank.FACTS, "fact_id").keySet();
        keep(FIGURE_REPORTS, MOST, Choice.where(row -> facts.contains(row.text("fact_id"))));
    }

    private void statements() {
        keep(STATEMENTS, MOST, Choice.of(MOST, Rank.STATEMENTS), Choice.of(MOST, Rank.LEFT_OUT));
        Map<String, Integer> places = places(Rank.STATEMENTS, "statement_id");
        AtMost reports = new AtMost(MOST_REPORTS, places.keySet());
        keep(STATEMENT_REPORTS, MOST_DETAILS, Choice.where(row -> reports.test(row.text("statement_id"))));
        AtMost pairs = new AtMost(MOST_PAIRS, places.keySet());
        keep(
                STATEMENT_PAIRS,
                MOST_DETAILS,
                new Choice(
                        MOST_DETAILS,
                        row -> !row.text("moves").isEmpty() && pairs.test(row.text("statement_id")),
                        Comparator.comparing(row -> places.get(row.text("statement_id")))));
    }

    private void wire() {
        keep(WIRE_GROUPS, MOST, Choice.of(MOST, Rank.WIRE_GROUPS));
        Map<String, Integer> places = places(Rank.WIRE_GROUPS, "wire_group");
        Choice first = new Choice(
                MOST_DETAILS,
                row -> places.containsKey(row.text("wire_group")),
                Comparator.comparing(row -> places.get(row.text("wire_group"))));
        keep(WIRE_COPIES, MOST_DETAILS, first);
        totals.changesOf(values(WIRE_COPIES, "article_id"));
        keep(WIRE_CHANGES, MOST_DETAILS, first);
    }

    /** Stories whose facts or statements are shown need their label too. */
    private void namedStories() {
        Set<String> named = values(STORIES, STORY_ID);
        List.of(FIGURE_FACTS, STATEMENTS).forEach(spec -> named.addAll(values(spec, STORY_ID)));
        keep(STORIES, MOST, Choice.where(row -> named.contains(row.text(STORY_ID))));
    }

    /** Reads a table, counts its rows and keeps those that any choice takes; all where there are at most {@code enough}. */
    private void keep(TableSpec spec, int enough, Choice... choices) {
        try (TableFile file = TableFile.open(spec, exports)) {
            if (file.size() <= enough) {
                tables.put(spec.name(), List.copyOf(file));
                totals.count(spec, tables.get(spec.name()));
                return;
            }
            Totals.Counter counter = totals.counter(spec);
            List<Best> best = Arrays.stream(choices).map(Best::new).toList();
            int place = 0;
            for (TableRow row : file.only(COLUMNS.get(spec))) {
                counter.add(row);
                for (Best part : best) {
                    part.add(place, row);
                }
                place++;
            }
            counter.rows(file.size());
            SortedSet<Integer> places = new TreeSet<>();
            best.forEach(part -> places.addAll(part.places()));
            tables.put(spec.name(), places.stream().map(file::get).toList());
        }
    }

    /** The place of each kept row in an order, by its id, the first one first. */
    private Map<String, Integer> places(Rank rank, String id) {
        Map<String, Integer> places = new LinkedHashMap<>();
        tables.get(rank.spec().name()).stream()
                .sorted(rank.order())
                .forEach(row -> places.put(row.text(id), places.size()));
        return places;
    }

    private Set<String> values(TableSpec spec, String column) {
        return tables.get(spec.name()).stream().map(row -> row.text(column)).collect(Collectors.toSet());
    }

    /** Passes the first rows of each wanted key. */
    private static final class AtMost {
        private final int most;
        private final Set<String> wanted;
        private final Map<String, Integer> seen = new HashMap<>();

        AtMost(int most, Set<String> wanted) {
            this.most = most;
            this.wanted = wanted;
        }

        boolean test(String key) {
            return wanted.contains(key) && seen.merge(key, 1, Integer::sum) <= most;
        }
    }
}
