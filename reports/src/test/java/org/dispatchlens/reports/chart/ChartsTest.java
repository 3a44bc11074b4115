package org.dispatchlens.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.reports.ReportData;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.Test;

class ChartsTest {
    private static final ReportData SIX = ChartTestData.of(6);

    private static Drawing draw(ReportChart chart) {
        return chart.build(SIX).orElseThrow();
    }

    private static XYPlot plot(ReportChart chart) {
        return draw(chart).chart().getXYPlot();
    }

    private static List<String> texts(XYPlot plot) {
        List<String> texts = new ArrayList<>();
        for (Object annotation : plot.getAnnotations()) {
            texts.add(((XYTextAnnotation) annotation).getText());
        }
        return texts;
    }

    private static List<String> rows(XYPlot plot) {
        return ((RowAxis) plot.getRangeAxis())
                .labels().stream().map(RowLabel::text).toList();
    }

    private static String subtitle(ReportChart chart) {
        return ((TextTitle) draw(chart).chart().getSubtitle(1)).getText();
    }

    @Test
    void balanceStandsAtItsValueWithItsInterval() {
        XYPlot plot = plot(new BlameBalanceChart("b", "ALL", ""));
        IntervalXYDataset data = (IntervalXYDataset) plot.getDataset();
        // Outlet 05 accuses Norway 16 times and Chile 5 times: (16 - 5) / 21.
        assertThat(rows(plot).get(0)).isEqualTo("Outlet 05");
        assertThat(data.getSeriesKey(0).toString()).isEqualTo("Outlet 05");
        assertThat(data.getXValue(0, 0)).isEqualTo(11.0 / 21);
        assertThat(data.getStartXValue(0, 0)).isEqualTo(11.0 / 21 - 0.35);
        assertThat(data.getEndXValue(0, 0)).isEqualTo(11.0 / 21 + 0.3);
        assertThat(texts(plot)).contains("\u2190 blame on Chile", "blame on Norway \u2192");
    }

    @Test
    void outletWithTooFewRowsHasWordsInsteadOfADot() {
        XYPlot plot = plot(new BlameBalanceChart("b", "ALL", ""));
        assertThat(plot.getDataset().getSeriesCount()).isEqualTo(5);
        assertThat(texts(plot)).containsOnlyOnce("not enough data");
        assertThat(rows(plot)).last().isEqualTo("Outlet 03");
    }

    @Test
    void matrixPrintsAssertedCountsOnly() {
        XYPlot plot = plot(new BlameMatrixChart());
        assertThat(rows(plot))
                .containsExactly("the outlet itself", "Chile", "UN", "EU", "Norway", "no known state or body");
        assertThat(((ColumnAxis) plot.getDomainAxis()).names())
                .containsExactly("Chile", "Norway", "no known state or body");
        // 1 + (i + 2) % 5 over six outlets for Chile on Norway; its two denials in each outlet are not counted.
        assertThat(texts(plot)).containsExactly("20", "18", "17", "16", "16", "19");
    }

    @Test
    void figuresFarApartGetALogarithmicAxis() {
        assertThat(plot(new FigureFactChart("f", "f3", "x")).getDomainAxis()).isInstanceOf(CountLogAxis.class);
        assertThat(plot(new FigureFactChart("f", "f1", "x")).getDomainAxis()).isNotInstanceOf(CountLogAxis.class);
        assertThat(subtitle(new FigureFactChart("f", "f3", "x"))).contains("Logarithmic axis");
    }

    @Test
    void openEndsStayOpenAndVagueWordsHaveNoDot() {
        IntervalXYDataset atLeast =
                (IntervalXYDataset) plot(new FigureFactChart("f", "f1", "x")).getDataset();
        assertThat(atLeast.getEndXValue(0, 0)).isInfinite();
        IntervalXYDataset vague =
                (IntervalXYDataset) plot(new FigureFactChart("f", "f3", "x")).getDataset();
        assertThat(vague.getXValue(1, 0)).isNaN();
        assertThat(vague.getStartXValue(1, 0)).isEqualTo(100);
        assertThat(vague.getEndXValue(1, 0)).isEqualTo(999);
    }

    @Test
    void consensusBandIsTheFactsInterval() {
        XYPlot plot = plot(new FigureFactChart("f", "f1", "x"));
        IntervalMarker band = (IntervalMarker)
                plot.getDomainMarkers(Layer.BACKGROUND).iterator().next();
        assertThat(band.getStartValue()).isEqualTo(45);
        assertThat(band.getEndValue()).isEqualTo(49);
        assertThat(subtitle(new FigureFactChart("f", "f1", "x")))
                .contains("n = 12 figures of 6 outlets", "compatible", "consensus 45 to 49");
    }

    @Test
    void outliersAreNamedAndShapedOtherwise() {
        XYPlot plot = plot(new FigureFactChart("f", "f2", "x"));
        assertThat(((RowAxis) plot.getRangeAxis()).labels().get(0).note()).isEqualTo("n = 1: 65,000 (outlier)");
        assertThat(plot.getRenderer().getItemShape(0, 0)).isEqualTo(PointSeries.DIAMOND);
        assertThat(plot.getRenderer().getItemShape(1, 0)).isEqualTo(PointSeries.DISC);
    }

    @Test
    void sentimentSetsOwnVoiceBesideCitedVoices() {
        XYPlot plot = plot(new SentimentChart("s", "lexicon"));
        assertThat(plot.getDataset().getSeriesKey(0).toString()).isEqualTo("the outlet's own voice");
        assertThat(plot.getDataset().getSeriesKey(1).toString()).isEqualTo("cited voices");
        assertThat(plot.getDataset().getItemCount(0)).isEqualTo(15);
        assertThat(texts(plot)).hasSize(3).containsOnly("not enough data");
        assertThat(rows(plot))
                .contains("Toward Norway", "Toward Chile", "Toward UN")
                .hasSize(21);
    }

    @Test
    void sharesOfEachOutletFillItsBar() {
        IntervalXYDataset data = (IntervalXYDataset) plot(new ActorShareChart()).getDataset();
        Map<Integer, Double> ends = new TreeMap<>();
        for (int series = 0; series < data.getSeriesCount(); series++) {
            for (int item = 0; item < data.getItemCount(series); item++) {
                int row = (int) Math.round(data.getYValue(series, item));
                assertThat(data.getStartXValue(series, item)).isEqualTo(ends.getOrDefault(row, 0.0));
                ends.put(row, data.getEndXValue(series, item));
            }
        }
        assertThat(ends).hasSize(6).values().containsOnly(1.0);
    }

    @Test
    void coverageMarksEveryOutletOnceInEachStatement() {
        XYPlot plot = plot(new StatementCoverageChart());
        int carried = plot.getDataset().getItemCount(0);
        int leftOut = plot.getDataset().getItemCount(1);
        assertThat(rows(plot)).hasSize(12);
        assertThat(carried + leftOut).isEqualTo(12 * 6);
    }

    @Test
    void timelineSaysHowManyArticlesHaveNoDate() {
        assertThat(subtitle(new TimelineChart()))
                .contains("One disc for each day", "n = 10 dated articles; 2 articles have no known date");
        assertThat(rows(plot(new TimelineChart()))).hasSize(5).doesNotContain("Outlet 05");
    }

    @Test
    void outletsKeepTheirColourInAllCharts() {
        XYPlot balance = plot(new BlameBalanceChart("b", "ALL", ""));
        XYPlot figures = plot(new FigureFactChart("f", "f1", "x"));
        int inBalance = balance.getDataset().indexOf("Outlet 05");
        int inFigures = figures.getDataset().indexOf("Outlet 05");
        assertThat(balance.getRenderer().getItemPaint(inBalance, 0))
                .isEqualTo(figures.getRenderer().getItemPaint(inFigures, 0));
    }
}
