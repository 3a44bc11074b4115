package org.dispatchlens.reports.chart;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.dispatchlens.reports.Palette;
import org.dispatchlens.reports.ReportData;

/** The mark that an outlet has in all charts, as SVG, so that tables beside the charts can show it too. */
public final class OutletSymbols {
    private OutletSymbols() {}

    /** By outlet, in alphabetical order: a {@code path} element around the origin, within 8 units of it. */
    public static Map<String, String> of(ReportData data) {
        Map<String, String> symbols = new LinkedHashMap<>();
        OutletStyle.of(data)
                .forEach((outlet, style) -> symbols.put(
                        outlet,
                        "<path d=\"" + path(style.shape()) + "\" fill=\"" + Palette.hex(style.colour()) + "\"/>"));
        return symbols;
    }

    private static String path(Shape shape) {
        StringJoiner path = new StringJoiner("");
        double[] at = new double[6];
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> path.add("M" + points(at, 2));
                case PathIterator.SEG_LINETO -> path.add("L" + points(at, 2));
                case PathIterator.SEG_QUADTO -> path.add("Q" + points(at, 4));
                case PathIterator.SEG_CUBICTO -> path.add("C" + points(at, 6));
                default -> path.add("Z");
            }
        }
        return path.toString();
    }

    private static String points(double[] at, int n) {
        StringJoiner points = new StringJoiner(" ");
        for (int i = 0; i < n; i++) {
            points.add(String.format(Locale.ROOT, "%.2f", at[i]));
        }
        return points.toString();
    }
}
