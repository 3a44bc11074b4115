package org.dispatchlens.reports.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.util.List;
import org.dispatchlens.reports.Palette;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYZDataset;

/** Heat maps of counts: named rows and columns, darker for more, the count printed in each cell. */
final class HeatMaps {
    /** Stands for all names that are not shown by themselves. */
    static final String OTHERS = "*others*";

    private static final Color TOP = Palette.mix(Palette.SIDE_B, Color.BLACK, 0.25);
    private static final Color BOTTOM = new Color(0xE6F0F8);

    private static final int LARGEST = 14;
    /** Points times characters that fit into a cell. */
    private static final int ROOM = 62;

    /** One cell; column and row from 0. */
    record Cell(int column, int row, double value, String text) {}

    private HeatMaps() {}

    static XYPlot plot(ColumnAxis columns, RowAxis rows, List<Cell> cells) {
        XYPlot plot = ChartTheme.plot(columns, rows);
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        double most = cells.stream().mapToDouble(Cell::value).max().orElse(1);
        XYBlockRenderer renderer = new XYBlockRenderer();
        renderer.setBlockWidth(0.96);
        renderer.setBlockHeight(0.92);
        renderer.setPaintScale(new CountScale(most));
        plot.setRenderer(renderer);
        plot.setDataset(dataset(cells));
        Font font = ChartTheme.bold(size(cells));
        for (Cell cell : cells) {
            if (!cell.text().isEmpty()) {
                Color ink = ChartTheme.inkOn(colour(cell.value(), most));
                IntervalPlots.text(plot, cell.text(), cell.column(), cell.row(), TextAnchor.CENTER, font, ink);
            }
        }
        return plot;
    }

    /** Points of the numbers: one size for all, at which the longest has room beside it in its cell. */
    private static int size(List<Cell> cells) {
        int longest = cells.stream().mapToInt(cell -> cell.text().length()).reduce(1, Math::max);
        return Math.min(LARGEST, ROOM / longest);
    }

    private static DefaultXYZDataset dataset(List<Cell> cells) {
        double[][] values = new double[3][cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            values[0][i] = cells.get(i).column();
            values[1][i] = cells.get(i).row();
            values[2][i] = cells.get(i).value();
        }
        DefaultXYZDataset dataset = new DefaultXYZDataset();
        dataset.addSeries("n", values);
        return dataset;
    }

    /** Square-root scale, so that small counts stay visible beside large ones. */
    private static Color colour(double value, double most) {
        return value <= 0 ? Palette.NEUTRAL : Palette.mix(BOTTOM, TOP, Math.sqrt(value / most));
    }

    private record CountScale(double most) implements PaintScale {
        @Override
        public double getLowerBound() {
            return 0;
        }

        @Override
        public double getUpperBound() {
            return most;
        }

        @Override
        public Paint getPaint(double value) {
            return colour(value, most);
        }
    }
}
