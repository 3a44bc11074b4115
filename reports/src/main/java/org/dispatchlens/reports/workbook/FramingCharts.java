package org.dispatchlens.reports.workbook;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.Palette;

/** The charts of the workbook, over cells of tables that were drawn before. */
final class FramingCharts {
    static final String OUTLETS = "outlets";
    static final String ACTORS = "actors";
    static final String BALANCE = "balance";

    /** More bars than these cannot be read. */
    static final int MAX_BARS = 25;

    /** States of the sentiment chart; more bars for each outlet cannot be told apart. */
    private static final int MAX_STATES = 3;

    private static final int MENTION_RATE_COLUMN = 6;
    private static final int FIRST_SHARE_COLUMN = 2;

    private FramingCharts() {}

    static Optional<BarChart> mentions(Book book, int most) {
        return area(book, OUTLETS, most).map(area -> {
            int n = Math.min(most, area.rows());
            return new BarChart(
                    "Actor mentions per 1,000 words" + firstOf(n, area.rows()),
                    "Mentions per 1,000 words",
                    area.sheet(),
                    area.column(0, n),
                    List.of(series("Mentions per 1,000 words", area, MENTION_RATE_COLUMN, n, Palette.category(0))),
                    0,
                    Double.NaN,
                    "0",
                    false);
        });
    }

    /**
     * Shares with whiskers.
     *
     * @param column place of the share; the distances to both ends stand in the last two columns
     * @param measured rows with an estimate, which stand first
     */
    static Optional<BarChart> shares(TableArea area, int column, int measured, String title, String axis) {
        int n = Math.min(MAX_BARS, measured);
        return n == 0
                ? Optional.empty()
                : Optional.of(new BarChart(
                        title + firstOf(n, measured),
                        axis + ", 95 % interval",
                        area.sheet(),
                        area.column(0, n),
                        List.of(new BarChart.Series(
                                title,
                                area.column(column, n),
                                Palette.category(0),
                                List.of(),
                                new BarChart.Whiskers(
                                        area.column(area.columns() - 2, n), area.column(area.columns() - 1, n)))),
                        0,
                        1,
                        "0 %",
                        false));
    }

    /**
     * Mean scores toward the first states of a grid, which stand in its columns after the outlet.
     *
     * @param method what scored, in words
     */
    static Optional<BarChart> sentiment(TableArea area, List<String> states, String method) {
        int n = Math.min(MAX_BARS, area.rows());
        List<BarChart.Series> series = new ArrayList<>();
        for (int i = 0; i < Math.min(MAX_STATES, states.size()); i++) {
            series.add(series(Labels.state(states.get(i)), area, 1 + i, n, Palette.category(i)));
        }
        return n == 0 || series.isEmpty()
                ? Optional.empty()
                : Optional.of(new BarChart(
                        "Mean sentiment toward the states most spoken of" + firstOf(n, area.rows()),
                        "Mean score by " + method + ", −1 unfavourable, +1 favourable",
                        area.sheet(),
                        area.column(0, n),
                        series,
                        -1,
                        1,
                        "+0.0;-0.0;0",
                        false));
    }

    static Optional<BarChart> actorShares(Book book, List<String> states) {
        return area(book, ACTORS, MAX_BARS).map(area -> {
            int n = Math.min(MAX_BARS, area.rows());
            List<BarChart.Series> series = new ArrayList<>();
            for (int i = 0; i < states.size(); i++) {
                series.add(series(Labels.state(states.get(i)), area, FIRST_SHARE_COLUMN + i, n, Palette.category(i)));
            }
            series.add(series("All others", area, FIRST_SHARE_COLUMN + states.size(), n, Palette.OTHER));
            return new BarChart(
                    "Share of mentions by state or body" + firstOf(n, area.rows()),
                    "Share of an outlet's mentions",
                    area.sheet(),
                    area.column(0, n),
                    series,
                    0,
                    1,
                    "0 %",
                    true);
        });
    }

    /** {@code measured} are the rows of the balance table with an estimate, which stand first in it. */
    static Optional<BarChart> balance(Book book, List<TableRow> measured, int most) {
        int n = Math.min(most, measured.size());
        return area(book, BALANCE, n).map(area -> {
            List<Color> points = new ArrayList<>();
            for (TableRow row : measured.subList(0, n)) {
                points.add(row.number("balance") < 0 ? Palette.SIDE_B : Palette.SIDE_A);
            }
            String a = Labels.state(measured.get(0).text("side_a"));
            String b = Labels.state(measured.get(0).text("side_b"));
            return new BarChart(
                    "On whom blame falls" + firstOf(n, measured.size()),
                    "Blame balance with 95 % interval: −1 all on " + b + ", +1 all on " + a,
                    area.sheet(),
                    area.column(0, n),
                    List.of(new BarChart.Series(
                            "Blame balance",
                            area.column(BlameBalanceSheet.BALANCE_COLUMN, n),
                            Palette.SIDE_A,
                            points,
                            new BarChart.Whiskers(
                                    area.column(BlameBalanceSheet.BELOW_COLUMN, n),
                                    area.column(BlameBalanceSheet.ABOVE_COLUMN, n)))),
                    -1,
                    1,
                    "+0.0;-0.0;0",
                    false);
        });
    }

    private static Optional<TableArea> area(Book book, String name, int bars) {
        return Optional.ofNullable(book.area(name)).filter(area -> area.rows() > 0 && bars > 0);
    }

    private static String firstOf(int shown, int all) {
        return shown < all ? " (first " + shown + " of " + all + " outlets)" : "";
    }

    private static BarChart.Series series(String name, TableArea area, int column, int n, Color colour) {
        return new BarChart.Series(name, area.column(column, n), colour, List.of(), null);
    }
}
