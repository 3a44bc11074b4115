package org.dispatchlens.reports.coding;

import java.util.List;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.common.coding.CodingGuide;
import org.dispatchlens.common.coding.CodingGuide.Code;
import org.dispatchlens.common.coding.CodingGuide.Question;
import org.dispatchlens.common.coding.CodingSample;
import org.dispatchlens.reports.workbook.Look;
import org.dispatchlens.reports.workbook.SheetCanvas;
import org.dispatchlens.reports.workbook.Styles;

/** How to code: what coders read first. */
final class InstructionsSheet {
    private static final String NAME = "Instructions";
    private static final int LABEL_WIDTH = 18;
    private static final int TEXT_WIDTH = 112;

    private final XSSFWorkbook workbook;
    private final CodingGuide guide;
    private final List<CodingGuide.Task> tasks;
    private final SheetCanvas canvas;

    InstructionsSheet(XSSFWorkbook workbook, Styles styles, CodingGuide guide, List<CodingGuide.Task> tasks) {
        this.workbook = workbook;
        this.guide = guide;
        this.tasks = tasks;
        this.canvas = new SheetCanvas(workbook, styles, NAME);
    }

    void draw(CodingSample sample, String coder) {
        canvas.sheet().getFooter().setLeft("Dispatchlens coding sheet");
        canvas.widen(0, LABEL_WIDTH);
        canvas.widen(1, TEXT_WIDTH);
        canvas.title("Coding sheet", "Read this sheet first. Then code from the top of each sheet down.");
        line("Coder", coder);
        Name name = workbook.createName();
        name.setNameName(Marks.CODER);
        name.setRefersToFormula(
                "'" + NAME + "'!" + new CellReference(canvas.row() - 1, 1, true, true).formatAsString());
        line("Sample", sample.id());
        for (CodingGuide.Task task : tasks) {
            line("Sheet " + task.sheet(), sample.items(task.codingTask()).size() + " rows");
        }
        canvas.skip(1);
        guide.welcome().forEach(this::text);
        tasks.forEach(this::task);
        canvas.finish();
    }

    private void line(String label, String value) {
        canvas.cells().put(canvas.row(), 0, label, Look.LABEL, null);
        canvas.cells().put(canvas.row(), 1, value, Look.BODY, null);
        canvas.skip(1);
    }

    private void text(String text) {
        canvas.paragraph(canvas.row(), 0, 2, text, Look.BODY);
        canvas.skip(1);
    }

    private void task(CodingGuide.Task task) {
        canvas.skip(1);
        canvas.heading(task.sheet());
        text(task.unit());
        task.how().forEach(rule -> text("•  " + rule));
        for (Question question : task.questions()) {
            canvas.skip(1);
            canvas.cells().put(canvas.row(), 0, question.title(), Look.LABEL, null);
            canvas.paragraph(canvas.row(), 1, 1, question.ask(), Look.BODY);
            canvas.skip(1);
            question.codes().forEach(this::code);
        }
    }

    private void code(Code code) {
        canvas.cells().put(canvas.row(), 0, code.code(), Look.TEXT, null);
        canvas.cells().put(canvas.row(), 1, code.means(), Look.WRAP, null);
        canvas.wrapped(canvas.row(), 1, code.means());
        canvas.skip(1);
    }
}
