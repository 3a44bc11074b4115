package org.dispatchlens.reports.coding;

import java.awt.Color;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.common.coding.CodingAgreement;
import org.dispatchlens.common.coding.Confusion;
import org.dispatchlens.reports.Palette;
import org.dispatchlens.reports.workbook.Look;
import org.dispatchlens.reports.workbook.SheetCanvas;
import org.dispatchlens.reports.workbook.Styles;

/** Which answer was confused with which: one matrix for each question and pair. */
final class MatricesSheet {
    private static final int LABEL_WIDTH = 24;
    private static final int COLUMN_WIDTH = 14;

    private final CodingAgreement agreement;
    private final AgreementWords words;
    private final SheetCanvas canvas;
    private final XSSFCellStyle equal;
    private final XSSFCellStyle different;

    MatricesSheet(XSSFWorkbook workbook, Styles styles, CodingAgreement agreement, AgreementWords words) {
        this.agreement = agreement;
        this.words = words;
        this.canvas = new SheetCanvas(workbook, styles, "Matrices");
        this.equal = filled(workbook, styles, Palette.AGREE);
        this.different = filled(workbook, styles, Palette.CONFLICT);
    }

    private static XSSFCellStyle filled(XSSFWorkbook workbook, Styles styles, Color colour) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(styles.of(Look.COUNT, false, false));
        style.setFillForegroundColor(Styles.colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    void draw() {
        canvas.sheet().getFooter().setLeft(AgreementBook.FOOTER);
        canvas.title(
                "Matrices",
                "Items by the answers of two sides. Equal answers stand on the diagonal (green), all others beside it (orange).");
        canvas.widen(0, LABEL_WIDTH);
        if (agreement.confusions().isEmpty()) {
            canvas.note("No item has two answers.");
        }
        agreement.confusions().forEach(this::matrix);
        canvas.finish();
    }

    private void matrix(Confusion confusion) {
        canvas.heading(words.task(confusion.task()) + ": " + words.question(confusion.task(), confusion.variable()));
        canvas.cells()
                .put(
                        canvas.row(),
                        0,
                        "Rows: " + confusion.rows() + ". Columns: " + confusion.columns() + ".",
                        Look.SUBTITLE,
                        null);
        canvas.skip(1);
        List<String> codes = confusion.codes();
        canvas.cells().put(canvas.row(), 0, "", Look.HEADER, null);
        for (int i = 0; i < codes.size(); i++) {
            canvas.cells().put(canvas.row(), 1 + i, label(confusion, codes.get(i)), Look.HEADER_RIGHT, null);
            canvas.wrapped(canvas.row(), 1 + i, label(confusion, codes.get(i)));
            canvas.widen(1 + i, COLUMN_WIDTH);
        }
        canvas.skip(1);
        codes.forEach(row -> line(confusion, row));
        canvas.skip(2);
    }

    private void line(Confusion confusion, String row) {
        canvas.cells().put(canvas.row(), 0, label(confusion, row), Look.TEXT, null);
        for (int i = 0; i < confusion.codes().size(); i++) {
            String column = confusion.codes().get(i);
            int n = confusion.count(row, column);
            Cell cell = canvas.cells().put(canvas.row(), 1 + i, n, Look.COUNT, null);
            if (n > 0) {
                cell.setCellStyle(row.equals(column) ? equal : different);
            }
        }
        canvas.skip(1);
    }

    private String label(Confusion confusion, String code) {
        return words.answer(confusion.task(), confusion.variable(), code);
    }
}
