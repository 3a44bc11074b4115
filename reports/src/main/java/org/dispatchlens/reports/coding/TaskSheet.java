package org.dispatchlens.reports.coding;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.common.coding.CodingGuide;
import org.dispatchlens.common.coding.CodingTask;
import org.dispatchlens.common.coding.CodingUnit;
import org.dispatchlens.common.coding.FilledSheet;
import org.dispatchlens.common.coding.SampleItem;
import org.dispatchlens.common.coding.Variable;
import org.dispatchlens.reports.workbook.Look;
import org.dispatchlens.reports.workbook.SheetCanvas;
import org.dispatchlens.reports.workbook.Styles;

/** The sheet of one task: one row for each item, one column for each question. */
final class TaskSheet {
    private static final int COUNTER_ROW = 2;
    private static final int IDS_ROW = 3;
    private static final int HEAD_ROW = 4;
    private static final int FIRST_ROW = 5;
    private static final int SENTENCE = 1;
    private static final int SENTENCE_WIDTH = 78;
    private static final int SUBJECT_WIDTH = 18;
    private static final int NOTE_WIDTH = 30;

    private final XSSFWorkbook workbook;
    private final AnswerStyles answers;
    private final CodingGuide.Task guide;
    private final CodingTask task;
    private final SheetCanvas canvas;
    /** Column of the first question. */
    private final int firstAnswer;

    TaskSheet(XSSFWorkbook workbook, Styles styles, AnswerStyles answers, CodingGuide.Task guide) {
        this.workbook = workbook;
        this.answers = answers;
        this.guide = guide;
        this.task = guide.codingTask();
        this.canvas = new SheetCanvas(workbook, styles, guide.sheet());
        this.firstAnswer = task == CodingTask.BLAME ? 2 : 3;
    }

    void draw(List<SampleItem> items) {
        canvas.title(guide.sheet(), guide.unit());
        heads();
        for (int i = 0; i < items.size(); i++) {
            row(FIRST_ROW + i, items.get(i));
        }
        frame(items.size());
        counter(items.size());
        canvas.finish();
        // Hidden rows keep their height, which finish() would otherwise settle anew.
        canvas.sheet().getRow(IDS_ROW).setZeroHeight(true);
    }

    private void heads() {
        head(0, Marks.ITEMS + task.code(), "Item", 12);
        head(SENTENCE, "", "Sentence, with what stands before and after", SENTENCE_WIDTH);
        if (firstAnswer > 2) {
            head(2, "", task == CodingTask.FIGURES ? "Number" : "Actor", SUBJECT_WIDTH);
        }
        for (int i = 0; i < task.variables().size(); i++) {
            Variable variable = task.variables().get(i);
            head(firstAnswer + i, variable.id(), guide.questions().get(i).title(), width(variable));
        }
        head(noteColumn(), FilledSheet.NOTE, "Note", NOTE_WIDTH);
        canvas.sheet().getRow(HEAD_ROW).setHeightInPoints(26);
    }

    private int noteColumn() {
        return firstAnswer + task.variables().size();
    }

    private static int width(Variable variable) {
        return switch (variable.kind()) {
            case PARTY -> 22;
            case NUMBER -> 11;
            case CODE -> 13;
        };
    }

    private void head(int column, String id, String title, int width) {
        canvas.cells().put(IDS_ROW, column, id, Look.MUTED, null);
        canvas.cells().put(HEAD_ROW, column, title, Look.HEADER, null);
        canvas.widen(column, width);
    }

    private void row(int row, SampleItem item) {
        CodingUnit unit = item.unit();
        canvas.cells().put(row, 0, item.item(), Look.MUTED, null);
        SentenceCell.write(canvas, answers, row, SENTENCE, unit);
        if (firstAnswer > 2) {
            canvas.cells().put(row, 2, unit.subject(), Look.WRAP, null);
            canvas.wrapped(row, 2, unit.subject());
        }
        for (int i = 0; i < task.variables().size(); i++) {
            cell(row, firstAnswer + i).setCellStyle(style(i));
        }
        cell(row, noteColumn()).setCellStyle(answers.note());
    }

    private XSSFCellStyle style(int question) {
        if (question == 0) {
            return answers.key();
        }
        boolean number = task.variables().get(question).kind() == Variable.Kind.NUMBER;
        return number ? answers.number() : answers.text();
    }

    private Cell cell(int row, int column) {
        return canvas.sheet().getRow(row).createCell(column);
    }

    /** How far the coder has come: the one formula of the book. */
    private void counter(int items) {
        String column = CellReference.convertNumToColString(firstAnswer);
        String range = column + (FIRST_ROW + 1) + ":" + column + (FIRST_ROW + items);
        Cell cell = canvas.cells().put(COUNTER_ROW, 0, "", Look.LABEL, null);
        cell.setCellFormula("COUNTA(" + range + ")&\" of " + items + " coded\"");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
    }

    private void frame(int items) {
        XSSFSheet sheet = canvas.sheet();
        sheet.createFreezePane(2, FIRST_ROW);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD_ROW, HEAD_ROW, -1, -1));
        sheet.getFooter().setLeft("Dispatchlens coding sheet");
        int last = FIRST_ROW + items - 1;
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, noteColumn(), 0, last);
        AnswerRules rules = new AnswerRules(sheet, guide, FIRST_ROW, last);
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < task.variables().size(); i++) {
            rules.check(i, firstAnswer + i);
            columns.add(firstAnswer + i);
        }
        rules.greyOut(firstAnswer, columns.size());
    }
}
