package org.dispatchlens.reports.workbook;

import java.util.List;
import org.dispatchlens.common.methods.Method;
import org.dispatchlens.common.methods.Methods;

/** How every number is made. */
final class MethodSheet implements ReportSheet {
    static final String NAME = "Method and formulas";
    private static final int LABEL_WIDTH = 26;
    private static final int FORMULA_WIDTH = 60;
    private static final int NOTE_WIDTH = 40;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title("Method and formulas", "How every number is made, what it counts, and how to read it.");
        canvas.heading("How to read the measures");
        TableBlock.draw(
                canvas,
                "measures",
                measureFields(),
                MethodText.measures(canvas.book().data().run()),
                "");
        canvas.heading("Formulas");
        canvas.note("Every number of the comparison tables has one line here; columns are named as in the exports.");
        TableBlock.draw(canvas, "formulas", formulaFields(), Methods.ALL, "");
    }

    private static List<Field<Method>> formulaFields() {
        return List.of(
                Field.<Method>of("Number", Look.WRAP, Method::name).width(LABEL_WIDTH),
                Field.<Method>of("Formula", Look.WRAP, Method::formula).width(FORMULA_WIDTH),
                Field.<Method>of("What n counts", Look.WRAP, Method::n).width(NOTE_WIDTH),
                Field.<Method>of("Source", Look.WRAP, Method::source).width(FORMULA_WIDTH),
                Field.<Method>of("Denominator", Look.WRAP, Method::denominator).width(NOTE_WIDTH),
                Field.<Method>of("With nothing or too little", Look.WRAP, Method::emptyCase)
                        .width(NOTE_WIDTH),
                Field.<Method>of("Columns", Look.WRAP, method -> String.join("\n", method.columns()))
                        .width(NOTE_WIDTH));
    }

    private static List<Field<MethodText>> measureFields() {
        return List.of(
                Field.<MethodText>of("Measure", Look.TEXT, MethodText::measure).width(LABEL_WIDTH),
                Field.<MethodText>of("Formula or rule", Look.WRAP, MethodText::formula)
                        .width(FORMULA_WIDTH),
                Field.<MethodText>of("Denominator", Look.WRAP, MethodText::denominator)
                        .width(NOTE_WIDTH),
                Field.<MethodText>of("How to read it", Look.WRAP, MethodText::reading)
                        .width(FORMULA_WIDTH));
    }
}
