package org.dispatchlens.reports.workbook;

import java.util.List;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.OutletTests;

/** Where outlets differ by more than chance. */
final class DifferenceLines {
    private static final int SHOWN = 3;

    private DifferenceLines() {}

    static StoryLine of(Book book) {
        List<TableRow> tested = OutletTests.made(book.data());
        List<TableRow> sure =
                tested.stream().filter(row -> row.flag("significant")).toList();
        String text = tested.isEmpty()
                ? "Cannot be tested: no two outlets have 5 articles each with rows of the same measure."
                : sure.isEmpty()
                        ? "None of n = " + Labels.count(tested.size(), "test", "tests")
                                + " between outlets finds a difference beyond chance; differences of the sheets below may be"
                                + " chance."
                        : Labels.count(sure.size()) + " of n = " + Labels.count(tested.size(), "test", "tests")
                                + " between outlets "
                                + (sure.size() == 1 ? "finds a difference" : "find differences") + " beyond chance: "
                                + Labels.list(sure.stream()
                                        .limit(SHOWN)
                                        .map(DifferenceLines::difference)
                                        .toList())
                                + (sure.size() > SHOWN ? " are the surest." : ".");
        return new StoryLine("Differences", text, DifferencesSheet.NAME);
    }

    private static String difference(TableRow row) {
        return OutletTests.measure(row) + " (" + Labels.outlet(row.text("outlet_a")) + " "
                + OutletTests.value(row, "value_a") + ", " + Labels.outlet(row.text("outlet_b")) + " "
                + OutletTests.value(row, "value_b") + ", q " + q(row.number("q_value")) + ")";
    }

    private static String q(double q) {
        String printed = Labels.probability(q);
        return printed.startsWith("<") ? printed : "= " + printed;
    }
}
