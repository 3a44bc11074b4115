package org.dispatchlens.reports.chart;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.reports.Palette;
import org.dispatchlens.reports.ReportData;

/**
 * How one outlet's dots look in all charts of a report: its colour, and a shape that tells it from its neighbours on a
 * grey print. The two together are unique for 60 outlets.
 */
record OutletStyle(Color colour, Shape shape) {
    private static final List<Shape> SHAPES = List.of(
            PointSeries.DISC,
            PointSeries.polygon(4, 6.6, Math.PI / 4),
            PointSeries.polygon(3, 7, -Math.PI / 2),
            PointSeries.polygon(4, 7, 0),
            PointSeries.polygon(3, 7, Math.PI / 2),
            PointSeries.polygon(6, 6.4, 0));

    /** Style of what is no outlet of the report. */
    static final OutletStyle OTHER = new OutletStyle(Palette.OTHER, PointSeries.DISC);

    /** Styles by outlet: by the place among all outlets of the report, whichever of them a chart shows. */
    static Map<String, OutletStyle> of(ReportData data) {
        Map<String, OutletStyle> styles = new TreeMap<>();
        Palette.outlets(data.outlets())
                .forEach((outlet, colour) ->
                        styles.put(outlet, new OutletStyle(colour, SHAPES.get(styles.size() % SHAPES.size()))));
        return styles;
    }
}
