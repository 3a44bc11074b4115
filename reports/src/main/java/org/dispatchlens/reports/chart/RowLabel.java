package org.dispatchlens.reports.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands beside one row of a chart.
 *
 * @param text the row's name, wrapped to the room there is
 * @param note a smaller second part, such as {@code n = 12}; may be empty
 * @param heading true for a row that only names the group of rows below it
 */
record RowLabel(String text, String note, boolean heading) {
    /** A line of text as it is drawn. */
    record Line(String text, boolean small) {}

    static RowLabel of(String text, String note) {
        return new RowLabel(LabelText.clean(text), LabelText.clean(note), false);
    }

    static RowLabel group(String text) {
        return new RowLabel(LabelText.clean(text), "", true);
    }

    /** The label broken into lines of at most {@code maxWidth} pixels. */
    List<Line> lines(double maxWidth) {
        List<Line> lines = new ArrayList<>();
        for (String line : LabelText.wrap(text, ChartTheme.fontFor(text, font()), maxWidth, 3)) {
            lines.add(new Line(line, false));
        }
        if (!note.isEmpty()) {
            for (String line : LabelText.wrap(note, ChartTheme.fontFor(note, RowAxis.NOTE), maxWidth, 2)) {
                lines.add(new Line(line, true));
            }
        }
        return lines;
    }

    Font font() {
        return heading ? ChartTheme.bold(14) : RowAxis.NAME;
    }
}
