package org.dispatchlens.reports.coding;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.dispatchlens.common.coding.CodingUnit;
import org.dispatchlens.reports.workbook.Look;
import org.dispatchlens.reports.workbook.SafeText;
import org.dispatchlens.reports.workbook.SheetCanvas;

/** A sentence in its surroundings: these in grey, and in bold the words that the question is about. */
final class SentenceCell {
    private SentenceCell() {}

    static void write(SheetCanvas canvas, AnswerStyles fonts, int row, int column, CodingUnit unit) {
        String before = unit.before().isEmpty() ? "" : SafeText.clean(unit.before()) + "\n";
        String sentence = SafeText.clean(unit.sentence());
        String after = unit.after().isEmpty() ? "" : "\n" + SafeText.clean(unit.after());
        String text = before + sentence + after;
        Cell cell = canvas.cells().put(row, column, text, Look.WRAP, null);
        canvas.wrapped(row, column, text);
        // A text with fonts loses the mark that keeps _x0041_ from being read as an A.
        if (SafeText.escape(text).equals(text)) {
            boolean sameOffsets = sentence.equals(unit.sentence());
            int start = before.length();
            XSSFRichTextString rich = new XSSFRichTextString(text);
            font(rich, 0, start, fonts.aside());
            font(rich, start + sentence.length(), text.length(), fonts.aside());
            font(rich, start + unit.markStart(), start + (sameOffsets ? unit.markEnd() : 0), fonts.marked());
            cell.setCellValue(rich);
        }
    }

    private static void font(XSSFRichTextString text, int from, int to, XSSFFont font) {
        if (to > from) {
            text.applyFont(from, to, font);
        }
    }
}
