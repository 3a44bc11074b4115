package org.dispatchlens.reports.workbook;

import java.util.List;

/** How every number is made. */
final class MethodSheet implements ReportSheet {
    static final String NAME = "Method and formulas";
    private static final int LABEL_WIDTH = 26;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title("Method and formulas", "How every number is made, what it counts, and how to read it.");
        TableArea area = TableBlock.draw(
                canvas,
                "measures",
                measureFields(),
                MethodText.measures(canvas.book().data().run()),
                "");
        canvas.freeze(area, 1);
    }

    private static List<Field<MethodText>> measureFields() {
        return List.of(
                Field.<MethodText>of("Measure", Look.TEXT, MethodText::measure).width(LABEL_WIDTH),
                Field.<MethodText>of("Formula or rule", Look.WRAP, MethodText::formula)
                        .width(46),
                Field.<MethodText>of("Denominator", Look.WRAP, MethodText::denominator)
                        .width(40),
                Field.<MethodText>of("How to read it", Look.WRAP, MethodText::reading)
                        .width(70));
    }
}
