package org.dispatchlens.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The charts that notebooks draw: what stands in them, and that no text is cut or runs into another. */
class NotebookChartsTest {
    private static final String TITLE = "A title";
    private static final String SUBTITLE = "What is measured, n = 3.";
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final List<NamedInterval> ROWS = List.of(
            new NamedInterval("North Desk", "n = 20 in 4 articles", 0.5, 0.2, 0.75),
            new NamedInterval("South Desk", "n = 3 in 1 article", -0.004, Double.NaN, Double.NaN),
            new NamedInterval("The Daily of a Place With a Long Name and a Longer One", "n = 1", Double.NaN, 0, 0));

    private static List<String> texts(Drawing drawing) {
        List<TextBoxes.Box> boxes = TextBoxes.of(drawing);
        Rectangle2D canvas = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
        assertThat(boxes).allMatch(box -> canvas.contains(box.ink()));
        assertThat(LayoutTest.overlaps(boxes)).isEmpty();
        return boxes.stream().map(TextBoxes.Box::text).toList();
    }

    @Test
    void balancesAreWrittenWithSignAndIntervalAndTheirEndsNamed() {
        Scale scale = Scale.balance("blame on East", "blame on West");
        assertThat(texts(NotebookCharts.intervalDrawing(TITLE, SUBTITLE, scale, ROWS)))
                .contains(TITLE, SUBTITLE, "blame on East", "blame on West", "North Desk", "n = 3 in 1 article")
                .contains("+0.50 (+0.20 to +0.75)", "+0.00", "not enough data", "\u22121.0", "+1.0");
    }

    @Test
    void sharesAndAlphasHaveTheirOwnScales() {
        List<NamedInterval> row = List.of(new NamedInterval("One", "n = 9", 0.4, 0.25, 0.6));
        assertThat(texts(NotebookCharts.intervalDrawing(TITLE, SUBTITLE, Scale.share(), row)))
                .contains("40 % (25 % to 60 %)", "0 %", "100 %");
        assertThat(texts(NotebookCharts.intervalDrawing(TITLE, SUBTITLE, Scale.agreement(), row)))
                .contains("0.40 (0.25 to 0.60)", "\u22120.50", "1.00");
    }

    @Test
    void countsFarApartGetALogarithmicAxis() {
        List<NamedInterval> rows = List.of(
                new NamedInterval("One", "some 33,700", 33_700, 30_330, 37_070),
                new NamedInterval("Two", "more than 33,000", 33_000, 33_000, INF),
                new NamedInterval("Three", "about 330,000", 330_000, 297_000, 363_000, true));
        assertThat(texts(NotebookCharts.intervalDrawing(TITLE, SUBTITLE, Scale.counts(), rows)))
                .contains("50,000", "100,000", "500,000")
                .doesNotContain("150,000");
    }

    @Test
    void changesAreWrittenAtTheEndOfTheirRows() {
        List<NamedChange> rows = List.of(new NamedChange("One", "", 12, 9), new NamedChange("Two", "", 4, 4));
        assertThat(texts(NotebookCharts.changeDrawing(TITLE, SUBTITLE, rows)))
                .contains("12 \u2192 9", "4, as before", "before", "after");
    }

    @Test
    void figuresOfOneDayThatSayTheSameAreOneDot() {
        LocalDate day = LocalDate.of(2031, 5, 1);
        List<DatedFigure> figures = List.of(
                new DatedFigure("One", day, "at least 49", 49, 49, INF),
                new DatedFigure("One", day, "At least 49", 49, 49, INF),
                new DatedFigure("One", day.plusDays(2), "dozens", Double.NaN, 24, 99),
                new DatedFigure("Two", day.plusDays(5), "105", 105, 105, 105));
        List<String> texts = texts(FigurePanels.draw(TITLE, SUBTITLE, figures));
        assertThat(texts)
                .contains("at least 49", "dozens", "105", "One   n = 3", "Two   n = 1", "1 May 2031", "6 May 2031")
                .doesNotContain("At least 49");
        assertThat(texts.indexOf("One   n = 3")).isLessThan(texts.indexOf("Two   n = 1"));
    }

    @Test
    void wordsWithoutANumberStandInTheMiddleOfWhatTheyAllow() {
        LocalDate day = LocalDate.of(2031, 5, 1);
        assertThat(new DatedFigure("One", day, "dozens", Double.NaN, 24, 99).place())
                .isEqualTo(61.5);
        assertThat(new DatedFigure("One", day, "dozens or more", Double.NaN, 24, INF).place())
                .isEqualTo(24);
    }

    @Test
    void nothingToDrawOverTimeIsSaid() {
        assertThatThrownBy(() -> NotebookCharts.overTime(TITLE, SUBTITLE, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no figure with a date");
    }

    @Test
    void aGridHasEachCountInItsCell() {
        int[][] counts = {{14, 3}, {2, 16}};
        assertThat(texts(NotebookCharts.gridDrawing(
                        TITLE, SUBTITLE, List.of("one: yes", "one: no"), List.of("yes", "no"), counts)))
                .contains("14", "3", "2", "16", "one: yes", "no");
    }

    @Test
    void picturesAreSharpAndTheSameEachTime() {
        BufferedImage once = NotebookCharts.intervals(TITLE, SUBTITLE, Scale.share(), ROWS.subList(0, 1));
        BufferedImage twice = NotebookCharts.intervals(TITLE, SUBTITLE, Scale.share(), ROWS.subList(0, 1));
        assertThat(once.getWidth()).isEqualTo(2 * ChartTheme.WIDTH);
        assertThat(IntStream.range(0, once.getHeight()).allMatch(y -> IntStream.range(0, once.getWidth())
                        .allMatch(x -> once.getRGB(x, y) == twice.getRGB(x, y))))
                .isTrue();
    }
}
