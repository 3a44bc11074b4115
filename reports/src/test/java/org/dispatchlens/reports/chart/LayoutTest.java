package org.dispatchlens.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.reports.ReportData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of any chart is cut at the edge or runs into another one, with few and many outlets and long names. */
class LayoutTest {
    private static final String FOOTER = "Dispatchlens 0.1.0 \u00b7 run 00000000 \u00b7 as of 2031-05-01T00:00:00Z";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 40, 75})
    void textsStandApartAndInsideThePicture(int outlets) {
        check(ChartTestData.of(outlets));
    }

    @Test
    void emptyPicturesHoldTheirTexts() {
        check(ChartTestData.empty());
    }

    @Test
    void theCheckFindsTextsThatOverlap() {
        TextBoxes.Box one = new TextBoxes.Box("one", new Rectangle2D.Double(0, 0, 30, 10));
        TextBoxes.Box two = new TextBoxes.Box("two", new Rectangle2D.Double(29, 5, 30, 10));
        assertThat(overlaps(List.of(one, two))).containsExactly("'one' on 'two'");
    }

    @Test
    void namesOfSixtyCharactersAreNotCut() {
        for (ReportChart chart : ChartCatalog.of(ChartTestData.of(8))) {
            assertThat(TextBoxes.of(drawing(chart, ChartTestData.of(8))))
                    .as(chart.id())
                    .extracting(TextBoxes.Box::text)
                    .noneMatch(text -> text.matches("(.*Island T|.*-islands|.*-of-the-).*\u2026"));
        }
    }

    private static void check(ReportData data) {
        for (ReportChart chart : ChartCatalog.of(data)) {
            Drawing drawing = drawing(chart, data);
            List<TextBoxes.Box> boxes = TextBoxes.of(drawing);
            Rectangle2D canvas = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
            assertThat(boxes)
                    .as(chart.id())
                    .extracting(TextBoxes.Box::text)
                    .anyMatch(text -> chart.title().startsWith(text))
                    .contains(FOOTER);
            assertThat(boxes).as(chart.id()).allMatch(box -> canvas.contains(box.ink()));
            assertThat(overlaps(boxes)).as(chart.id()).isEmpty();
        }
    }

    private static Drawing drawing(ReportChart chart, ReportData data) {
        return chart.build(data).orElseGet(() -> EmptyCharts.of(chart)).withFooter(FOOTER);
    }

    static List<String> overlaps(List<TextBoxes.Box> boxes) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                if (boxes.get(i).ink().intersects(boxes.get(j).ink())) {
                    found.add(
                            "'" + boxes.get(i).text() + "' on '" + boxes.get(j).text() + "'");
                }
            }
        }
        return found;
    }
}
