package org.dispatchlens.reports.coding;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.common.coding.CodingGuide;
import org.dispatchlens.common.coding.CodingTask;
import org.dispatchlens.common.coding.Parties;
import org.dispatchlens.common.coding.Variable;
import org.dispatchlens.reports.workbook.Look;
import org.dispatchlens.reports.workbook.SheetCanvas;
import org.dispatchlens.reports.workbook.Styles;

/** Every answer that can be chosen, one column for each question; the drop-downs draw on it. */
final class CodesSheet {
    private static final int CODE_WIDTH = 16;
    private static final int PARTY_WIDTH = 42;

    private final XSSFWorkbook workbook;
    private final SheetCanvas canvas;
    private final Parties parties;

    CodesSheet(XSSFWorkbook workbook, Styles styles, Parties parties) {
        this.workbook = workbook;
        this.canvas = new SheetCanvas(workbook, styles, Marks.CODES_SHEET);
        this.parties = parties;
    }

    /** Name of the range of a question's answers. */
    static String range(CodingTask task, Variable variable) {
        return "codes_" + task.code() + "_" + variable.id();
    }

    void draw(String sample, List<CodingGuide.Task> tasks) {
        canvas.sheet().getFooter().setLeft("Dispatchlens coding sheet");
        canvas.cells().put(0, 0, Marks.BOOK, Look.SUBTITLE, null);
        canvas.cells().put(0, 1, sample, Look.SUBTITLE, null);
        canvas.sheet().createFreezePane(0, 2);
        int column = 0;
        for (CodingGuide.Task task : tasks) {
            List<Variable> variables = task.codingTask().variables();
            for (int i = 0; i < variables.size(); i++) {
                String head = task.sheet() + ": " + task.questions().get(i).title();
                column(column++, head, task.codingTask(), variables.get(i));
            }
        }
        canvas.finish();
    }

    private void column(int column, String head, CodingTask task, Variable variable) {
        List<String> answers = new ArrayList<>(variable.codes());
        if (variable.kind() == Variable.Kind.PARTY) {
            answers.addAll(parties.labels());
        }
        canvas.cells().put(1, column, head, Look.HEADER, null);
        for (int i = 0; i < answers.size(); i++) {
            canvas.cells().put(2 + i, column, answers.get(i), Look.TEXT, null);
        }
        canvas.widen(
                column, variable.kind() == Variable.Kind.PARTY ? PARTY_WIDTH : Math.max(CODE_WIDTH, head.length()));
        Name name = workbook.createName();
        name.setNameName(range(task, variable));
        name.setRefersToFormula(Marks.CODES_SHEET + "!" + at(2, column) + ":" + at(1 + answers.size(), column));
    }

    private static String at(int row, int column) {
        return new CellReference(row, column, true, true).formatAsString();
    }
}
