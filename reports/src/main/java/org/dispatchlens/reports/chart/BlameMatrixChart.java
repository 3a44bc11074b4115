package org.dispatchlens.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dispatchlens.common.compare.BlameRows;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.ReportData;
import org.jfree.chart.plot.XYPlot;

/** Who blames whom over all outlets: a heat map with the counts printed. */
record BlameMatrixChart() implements ReportChart {
    private static final int MOST = 14;
    private static final int LEAST_WIDTH = 660;
    private static final String OUTLET = "OUTLET";

    /** Counts by accuser and accused; names are ordered by how often they occur. */
    private record Matrix(List<String> accusers, List<String> accused, Map<String, Map<String, Integer>> counts) {
        int count(String accuser, String target) {
            return counts.getOrDefault(accuser, Map.of()).getOrDefault(target, 0);
        }
    }

    @Override
    public String id() {
        return "blame-matrix";
    }

    @Override
    public String title() {
        return "Who blames whom";
    }

    @Override
    public String caption() {
        return "Asserted blame rows of all outlets by accuser (rows) and accused (columns); denials, claims of"
                + " responsibility, negated and hypothetical blame are not counted.";
    }

    @Override
    public String emptyReason() {
        return "No asserted blame was found in these articles.";
    }

    @Override
    public Optional<Drawing> build(ReportData data) {
        List<TableRow> rows = data.rows(ComparisonTables.BLAME_MATRIX).stream()
                .filter(row -> BlameRows.accuses(row) && row.integer("n") > 0)
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Matrix matrix = matrix(rows);
        double cell = Math.max(46, Math.min(120, 600.0 / matrix.accused().size()));
        ColumnAxis columns = new ColumnAxis(
                matrix.accused().stream().map(BlameMatrixChart::name).toList(), cell);
        RowAxis accusers = new RowAxis(
                matrix.accusers().stream().map(name -> rowLabel(matrix, name)).toList(), 220, 0);
        XYPlot plot = HeatMaps.plot(columns, accusers, cells(matrix));
        int total = rows.stream().mapToInt(row -> row.integer("n")).sum();
        String subtitle = caption() + " n = " + Labels.count(total) + " rows.";
        int width = (int) (accusers.labelWidth() + cell * matrix.accused().size())
                + ChartTheme.PADDING_LEFT
                + ChartTheme.PADDING_RIGHT;
        return Optional.of(Drawing.fit(
                ChartTheme.chart(title(), subtitle, plot, false),
                Math.max(LEAST_WIDTH, width),
                accusers.preferredHeight() + columns.labelHeight(),
                summary(matrix)));
    }

    private static Matrix matrix(List<TableRow> rows) {
        Map<String, Integer> byAccuser = new TreeMap<>();
        Map<String, Integer> byAccused = new TreeMap<>();
        for (TableRow row : rows) {
            byAccuser.merge(row.text("accuser_state"), row.integer("n"), Integer::sum);
            byAccused.merge(row.text("accused_state"), row.integer("n"), Integer::sum);
        }
        List<String> accusers = top(byAccuser);
        List<String> accused = top(byAccused);
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (TableRow row : rows) {
            String accuser = shown(accusers, row.text("accuser_state"));
            String target = shown(accused, row.text("accused_state"));
            counts.computeIfAbsent(accuser, key -> new TreeMap<>()).merge(target, row.integer("n"), Integer::sum);
        }
        return new Matrix(accusers, accused, counts);
    }

    private static String shown(List<String> names, String name) {
        return names.contains(name) ? name : HeatMaps.OTHERS;
    }

    /** The most frequent, the outlets themselves first and the unknown last; the rest as one. */
    private static List<String> top(Map<String, Integer> counts) {
        List<String> names = new ArrayList<>(counts.keySet());
        names.sort(Comparator.comparing((String name) -> !name.equals(OUTLET))
                .thenComparing(String::isEmpty)
                .thenComparing(name -> -counts.get(name))
                .thenComparing(Comparator.naturalOrder()));
        if (names.size() <= MOST) {
            return names;
        }
        List<String> top = new ArrayList<>(names.subList(0, MOST - 1));
        top.add(HeatMaps.OTHERS);
        return top;
    }

    private static String name(String state) {
        return switch (state) {
            case HeatMaps.OTHERS -> "all others";
            case OUTLET -> "the outlet itself";
            case "" -> "no known state or body";
            default -> Labels.state(state);
        };
    }

    private static RowLabel rowLabel(Matrix matrix, String accuser) {
        int n = matrix.accused().stream()
                .mapToInt(target -> matrix.count(accuser, target))
                .sum();
        return RowLabel.of(name(accuser), "n = " + Labels.count(n));
    }

    private static List<HeatMaps.Cell> cells(Matrix matrix) {
        List<HeatMaps.Cell> cells = new ArrayList<>();
        for (int row = 0; row < matrix.accusers().size(); row++) {
            for (int column = 0; column < matrix.accused().size(); column++) {
                int n = matrix.count(
                        matrix.accusers().get(row), matrix.accused().get(column));
                cells.add(new HeatMaps.Cell(column, row, n, n == 0 ? "" : Labels.count(n)));
            }
        }
        return cells;
    }

    private static String summary(Matrix matrix) {
        record Pair(String accuser, String accused, int n) {}
        List<Pair> pairs = new ArrayList<>();
        matrix.counts().forEach((a, row) -> row.forEach((b, n) -> pairs.add(new Pair(a, b, n))));
        pairs.sort(Comparator.comparing((Pair pair) -> -pair.n()));
        return "Most frequent: "
                + Summaries.list(pairs.stream()
                        .map(pair -> name(pair.accuser()) + " blames " + name(pair.accused()) + ", " + pair.n())
                        .toList());
    }
}
