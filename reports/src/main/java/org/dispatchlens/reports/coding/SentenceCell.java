package org.dispatchlens.reports.coding;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.dispatchlens.common.coding.CodingUnit;
import org.dispatchlens.reports.workbook.Look;
import org.dispatchlens.reports.workbook.SafeText;
import org.dispatchlens.reports.workbook.SheetCanvas;

/** A sentence in its surroundings: these in grey, and in bold the words that the question is about. */
final class SentenceCell {
    private SentenceCell() {}

    static void write(SheetCanvas canvas, AnswerStyles fonts, int row, int column, CodingUnit unit) {
        String before = unit.before().isEmpty() ? "" : clean(unit.before()) + "\n";
        String sentence = clean(unit.sentence());
        String after = unit.after().isEmpty() ? "" : "\n" + clean(unit.after());
        String text = before + sentence + after;
        XSSFCell cell = canvas.cells().put(row, column, text, Look.WRAP, null);
        XSSFRichTextString rich = new XSSFRichTextString(text);
        int start = before.length();
        int end = start + sentence.length();
        if (start > 0) {
            rich.applyFont(0, start, fonts.aside());
        }
        if (end < text.length()) {
            rich.applyFont(end, text.length(), fonts.aside());
        }
        // Offsets hold only where nothing had to be taken out of the sentence.
        if (sentence.equals(unit.sentence()) && unit.markEnd() > unit.markStart()) {
            rich.applyFont(start + unit.markStart(), start + unit.markEnd(), fonts.marked());
        }
        cell.setCellValue(rich);
        canvas.wrapped(row, column, text);
    }

    private static String clean(String text) {
        return SafeText.escape(SafeText.clean(text));
    }
}
