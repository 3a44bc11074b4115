package org.dispatchlens.reports.workbook;

import java.awt.Color;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xddf.usermodel.text.XDDFTextBody;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.dispatchlens.reports.Palette;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/** Draws {@link BarChart}s in one style: quiet grid, ink-coloured text, colours of the palette. */
final class ChartPainter {
    private static final int GAP_PERCENT = 45;
    private static final double TITLE_POINTS = 12;
    private static final double AXIS_POINTS = 9;

    private ChartPainter() {}

    static void draw(XSSFSheet on, XSSFClientAnchor anchor, BarChart spec) {
        XSSFChart chart = on.createDrawingPatriarch().createChart(anchor);
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.setTitleText(spec.title());
        chart.setTitleOverlay(false);
        text(chart.getTitle().getBody(), TITLE_POINTS, true, Palette.HEADER);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        names.setTickLabelPosition(AxisTickLabelPosition.LOW);
        axis(names, "Outlet");
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values(values, spec);
        values.crossAxis(names);
        names.crossAxis(values);
        bars(chart, on.getWorkbook().getSheet(spec.source()), names, values, spec);
        if (spec.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        frame(chart);
    }

    private static void values(XDDFValueAxis values, BarChart spec) {
        // Categories run downwards, so the far end of the category axis is the bottom of the chart.
        values.setCrosses(AxisCrosses.MAX);
        values.setNumberFormat(spec.format());
        axis(values, spec.valueAxis());
        line(values.getOrAddMajorGridProperties(), Palette.GRID);
        if (!Double.isNaN(spec.minimum())) {
            values.setMinimum(spec.minimum());
        }
        if (!Double.isNaN(spec.maximum())) {
            values.setMaximum(spec.maximum());
        }
    }

    private static void axis(XDDFChartAxis axis, String title) {
        axis.setTitle(title);
        line(axis.getOrAddShapeProperties(), Palette.OTHER);
        XDDFRunProperties labels = axis.getOrAddTextProperties();
        labels.setFontSize(AXIS_POINTS);
        labels.setFillProperties(fill(Palette.INK));
    }

    private static void bars(
            XSSFChart chart, XSSFSheet source, XDDFCategoryAxis names, XDDFValueAxis values, BarChart spec) {
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(spec.stacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        data.setVaryColors(false);
        data.setGapWidth(GAP_PERCENT);
        for (BarChart.Series series : spec.series()) {
            XDDFChartData.Series drawn = data.addSeries(
                    XDDFDataSourcesFactory.fromStringCellRange(source, spec.categories()),
                    XDDFDataSourcesFactory.fromNumericCellRange(source, series.values()));
            drawn.setTitle(series.name(), null);
            drawn.setFillProperties(fill(series.colour()));
            points((XDDFBarChartData.Series) drawn, source, series);
        }
        chart.plot(data);
        if (spec.stacked()) {
            overlap(chart);
        }
    }

    /** Bars of a stack share one line. POI's own setter needs a schema type that its small schema jar leaves out. */
    private static void overlap(XSSFChart chart) {
        try (XmlCursor cursor = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .addNewOverlap()
                .newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    private static void points(XDDFBarChartData.Series drawn, XSSFSheet source, BarChart.Series series) {
        drawn.setInvertIfNegative(false);
        for (int i = 0; i < series.points().size(); i++) {
            drawn.getDataPoint(i).setFillProperties(fill(series.points().get(i)));
        }
        if (series.whiskers() != null) {
            whiskers(drawn.getCTBarSer(), source, series.whiskers());
        }
    }

    private static void whiskers(CTBarSer series, XSSFSheet source, BarChart.Whiskers whiskers) {
        CTErrBars bars = series.addNewErrBars();
        bars.addNewErrDir().setVal(STErrDir.Y);
        bars.addNewErrBarType().setVal(STErrBarType.BOTH);
        bars.addNewErrValType().setVal(STErrValType.CUST);
        bars.addNewNoEndCap().setVal(false);
        lengths(bars.addNewPlus(), source, whiskers.above());
        lengths(bars.addNewMinus(), source, whiskers.below());
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setLineProperties(lineOf(Palette.INK, 1.25));
        bars.setSpPr(shape.getXmlObject());
    }

    private static void lengths(CTNumDataSource of, XSSFSheet source, CellRangeAddress cells) {
        XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromNumericCellRange(source, cells);
        CTNumRef reference = of.addNewNumRef();
        reference.setF(values.getFormula());
        CTNumData cache = reference.addNewNumCache();
        cache.setFormatCode("General");
        cache.addNewPtCount().setVal(values.getPointCount());
        for (int i = 0; i < values.getPointCount(); i++) {
            CTNumVal point = cache.addNewPt();
            point.setIdx(i);
            point.setV(String.valueOf(values.getPointAt(i)));
        }
    }

    private static void frame(XSSFChart chart) {
        XDDFShapeProperties shape = chart.getOrAddShapeProperties();
        shape.setFillProperties(fill(Color.WHITE));
        shape.setLineProperties(lineOf(Palette.GRID, 0.75));
    }

    private static void text(XDDFTextBody body, double points, boolean bold, Color colour) {
        body.getParagraphs().forEach(paragraph -> paragraph.getTextRuns().forEach(run -> {
            run.setFontSize(points);
            run.setBold(bold);
            run.setFontColor(xddf(colour));
        }));
    }

    private static void line(XDDFShapeProperties shape, Color colour) {
        shape.setLineProperties(lineOf(colour, 0.75));
        shape.setFillProperties(new XDDFNoFillProperties());
    }

    private static XDDFLineProperties lineOf(Color colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties();
        line.setFillProperties(fill(colour));
        line.setWidth(points);
        return line;
    }

    private static XDDFSolidFillProperties fill(Color colour) {
        return new XDDFSolidFillProperties(xddf(colour));
    }

    private static XDDFColor xddf(Color colour) {
        return XDDFColor.from(new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()});
    }
}
