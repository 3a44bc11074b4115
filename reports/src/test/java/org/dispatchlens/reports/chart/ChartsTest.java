package org.dispatchlens.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.ReportData;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.SeriesRenderingOrder;
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

    private static XYPlot panel(XYPlot plot, int i) {
        return ((CombinedRangeXYPlot) plot).getSubplots().get(i);
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
        assertThat(atLeast.getEndXValue(1, 0)).isInfinite();
        IntervalXYDataset vague =
                (IntervalXYDataset) plot(new FigureFactChart("f", "f3", "x")).getDataset();
        assertThat(vague.getXValue(2, 0)).isNaN();
        assertThat(vague.getStartXValue(2, 0)).isEqualTo(100);
        assertThat(vague.getEndXValue(2, 0)).isEqualTo(999);
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
    void outliersAreNamedAndRinged() {
        XYPlot plot = plot(new FigureFactChart("f", "f2", "x"));
        assertThat(((RowAxis) plot.getRangeAxis()).labels().get(0).note()).isEqualTo("n = 1: 65,000 (outlier)");
        assertThat(plot.getDataset().getSeriesKey(0).toString()).isEqualTo(FigureFactChart.OUTLIERS);
        assertThat(plot.getDataset().getItemCount(0)).isEqualTo(1);
        assertThat(plot.getDataset().getXValue(0, 0)).isEqualTo(65000);
        assertThat(plot.getRenderer().getItemShape(0, 0)).isEqualTo(PointSeries.RING);
        // The ring's white must not cover the dot.
        assertThat(plot.getSeriesRenderingOrder()).isEqualTo(SeriesRenderingOrder.FORWARD);
    }

    @Test
    void sentimentSetsOwnVoiceBesideCitedVoicesInOnePanelForEachActor() {
        XYPlot plot = plot(new SentimentChart("s", "lexicon"));
        XYPlot norway = panel(plot, 1);
        assertThat(rows(plot)).hasSize(6);
        assertThat(norway.getDataset().getSeriesKey(0).toString()).isEqualTo("Outlet 01, own");
        assertThat(norway.getDataset().getSeriesKey(1).toString()).isEqualTo("Outlet 01, cited");
        assertThat(norway.getDataset().getXValue(0, 0)).isZero();
        assertThat(norway.getDataset().getXValue(1, 0)).isEqualTo(0.6 * Math.sin(0.6));
        assertThat(texts(norway))
                .contains("Toward Norway", "9 + 9", "(2) + (2)")
                .containsOnlyOnce("not enough data");
        assertThat(texts(panel(plot, 0))).contains("Toward Chile");
        assertThat(texts(panel(plot, 2))).contains("Toward UN");
    }

    @Test
    void sharesHaveTheirIntervalsAndCounts() {
        XYPlot plot = plot(new ActorShareChart());
        XYPlot norway = panel(plot, 0);
        IntervalXYDataset data = (IntervalXYDataset) norway.getDataset();
        // Outlet 01 names Norway 10 times in 75 mentions of nine states.
        assertThat(data.getXValue(0, 0)).isEqualTo(10.0 / 75);
        assertThat(data.getStartXValue(0, 0)).isEqualTo(10.0 / 75 * 0.7);
        assertThat(data.getEndXValue(0, 0)).isEqualTo(10.0 / 75 * 1.3);
        assertThat(((RowAxis) plot.getRangeAxis()).labels().get(0).note()).isEqualTo("n = 75");
        assertThat(texts(norway)).contains("Norway", "10");
    }

    @Test
    void aStateThatAnOutletNeverNamesHasAShareOfZeroWithItsInterval() {
        Map<String, List<TableRow>> tables = new TreeMap<>(SIX.tables());
        tables.put(
                "actor_shares",
                SIX.rows(ComparisonTables.ACTOR_SHARES).stream()
                        .filter(row -> !(row.text("outlet").equals("Outlet 01")
                                && row.text("state").equals("NOR")))
                        .toList());
        XYPlot norway = panel(
                new ActorShareChart()
                        .build(new ReportData(SIX.run(), tables))
                        .orElseThrow()
                        .chart()
                        .getXYPlot(),
                1);
        IntervalXYDataset data = (IntervalXYDataset) norway.getDataset();
        assertThat(texts(norway)).contains("Norway", "0");
        assertThat(data.getXValue(0, 0)).isZero();
        assertThat(data.getEndXValue(0, 0)).isNaN();
    }

    @Test
    void coverageMarksEveryOutletOnceInEachStatement() {
        XYPlot plot = plot(new StatementCoverageChart());
        int carried = 0;
        int leftOut = 0;
        for (int series = 0; series < plot.getDataset().getSeriesCount(); series++) {
            boolean out = plot.getDataset().getSeriesKey(series).toString().endsWith(StatementCoverageChart.LEFT_OUT);
            carried += out ? 0 : plot.getDataset().getItemCount(series);
            leftOut += out ? plot.getDataset().getItemCount(series) : 0;
        }
        assertThat(rows(plot)).hasSize(12);
        assertThat(carried).isPositive();
        assertThat(leftOut).isPositive();
        assertThat(carried + leftOut).isEqualTo(12 * 6);
    }

    @Test
    void timelineSaysHowManyArticlesHaveNoDate() {
        assertThat(subtitle(new TimelineChart()))
                .contains("One disc for each day", "n = 10 dated articles; 2 articles have no known date");
        assertThat(rows(plot(new TimelineChart()))).hasSize(5).doesNotContain("Outlet 05");
    }

    @Test
    void timelineCountsMentionsAndBlame() {
        XYPlot plot = plot(new TimelineChart());
        assertThat(texts(panel(plot, 0))).containsExactly("Actor mentions");
        assertThat(texts(panel(plot, 1))).containsExactly("Blame rows");
        assertThat(((RowAxis) plot.getRangeAxis()).labels().get(0).note())
                .isEqualTo("n = 4 mentions, 5 blame rows, 2 articles");
    }

    @Test
    void outletsKeepColourAndShapeInAllCharts() {
        XYPlot balance = plot(new BlameBalanceChart("b", "ALL", ""));
        XYPlot figures = plot(new FigureFactChart("f", "f1", "x"));
        XYPlot sentiment = panel(plot(new SentimentChart("s", "lexicon")), 0);
        XYPlot shares = panel(plot(new ActorShareChart()), 0);
        OutletStyle style = OutletStyle.of(SIX).get("Outlet 05");
        assertThat(List.of(look(balance, "Outlet 05"), look(figures, "Outlet 05")))
                .containsOnly(style);
        assertThat(List.of(
                        look(sentiment, "Outlet 05, own"),
                        look(shares, "Outlet 05"),
                        look(plot(new StatementCoverageChart()), "Outlet 05")))
                .containsOnly(style);
    }

    private static OutletStyle look(XYPlot plot, String series) {
        int at = plot.getDataset().indexOf(series);
        return new OutletStyle(
                (Color) plot.getRenderer().getItemPaint(at, 0),
                plot.getRenderer().getItemShape(at, 0));
    }

    @Test
    void outletsOfOneReportDifferInColourOrShape() {
        assertThat(OutletStyle.of(ChartTestData.of(60)).values()).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void outletsWithoutBlameOnEitherSideAreCountedNotHidden() {
        Map<String, List<TableRow>> tables = new TreeMap<>(SIX.tables());
        tables.put(
                "blame_balance",
                SIX.rows(ComparisonTables.BLAME_BALANCE).stream()
                        .filter(row -> !row.text("outlet").equals("Outlet 05"))
                        .toList());
        JFreeChart chart = new BlameBalanceChart("b", "ALL", "")
                .build(new ReportData(SIX.run(), tables))
                .orElseThrow()
                .chart();
        assertThat(((TextTitle) chart.getSubtitle(1)).getText()).contains("1 outlet blames neither side.");
    }

    @Test
    void factsWithAnOutlierHaveAChartHoweverFewReportThem() {
        Map<String, List<TableRow>> tables = new TreeMap<>(SIX.tables());
        List<TableRow> facts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            facts.add(with(
                    SIX.rows(ComparisonTables.FIGURE_FACTS).get(0), Map.of("fact_id", "agreed" + i, "n_reports", 90)));
        }
        facts.add(with(
                SIX.rows(ComparisonTables.FIGURE_FACTS).get(0),
                Map.of("fact_id", "slip", "n_reports", 2, "outlier_outlets", "Outlet 01")));
        tables.put("figure_facts", facts);
        List<String> drawn = ChartCatalog.of(new ReportData(SIX.run(), tables)).stream()
                .filter(FigureFactChart.class::isInstance)
                .map(chart -> ((FigureFactChart) chart).factId())
                .toList();
        assertThat(drawn).hasSize(9).contains("agreed0", "agreed5").endsWith("slip");
    }

    private static TableRow with(TableRow row, Map<String, Object> changes) {
        Object[] cells = row.spec().columns().stream()
                .map(column -> changes.getOrDefault(column.name(), row.get(column.name())))
                .toArray();
        return TableRow.of(row.spec(), cells);
    }

    @Test
    void picturesWithTooManyOutletsSayWhichAreShown() {
        assertThat(((TextTitle) new BlameBalanceChart("b", "ALL", "")
                                .build(ChartTestData.of(75))
                                .orElseThrow()
                                .chart()
                                .getSubtitle(1))
                        .getText())
                .contains("Shown are the 60 outlets with the most blame rows, of 75.");
    }
}
