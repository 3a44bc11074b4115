package org.dispatchlens.reports.coding;

import java.awt.Color;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.reports.Palette;
import org.dispatchlens.reports.workbook.Look;
import org.dispatchlens.reports.workbook.Styles;

/** Cells that coders write in, and fonts of the sentences that they read. */
final class AnswerStyles {
    /** Pale yellow: write here. */
    private static final Color ASKED = new Color(0xFFF8DC);

    private static final Color KEY = new Color(0xFFEFB3);

    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final XSSFCellStyle key;
    private final XSSFCellStyle text;
    private final XSSFCellStyle number;
    private final XSSFCellStyle note;
    private final XSSFFont aside;
    private final XSSFFont marked;

    AnswerStyles(XSSFWorkbook workbook, Styles styles) {
        this.workbook = workbook;
        this.styles = styles;
        // Text cells take what is typed as it is: no answer can become a formula or a date.
        key = answer(KEY, "@");
        text = answer(ASKED, "@");
        number = answer(ASKED, "General");
        number.setAlignment(HorizontalAlignment.RIGHT);
        note = answer(Color.WHITE, "@");
        aside = styles.font(10, false, Palette.MUTED);
        marked = styles.font(10, true, Palette.SIDE_A);
    }

    private XSSFCellStyle answer(Color fill, String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(styles.of(Look.WRAP, false, false));
        style.setFillForegroundColor(Styles.colour(fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(Styles.colour(Palette.GRID));
        style.setLeftBorderColor(Styles.colour(Palette.GRID));
        style.setRightBorderColor(Styles.colour(Palette.GRID));
        style.setLocked(false);
        return style;
    }

    /** The first question of a row. */
    XSSFCellStyle key() {
        return key;
    }

    XSSFCellStyle text() {
        return text;
    }

    XSSFCellStyle number() {
        return number;
    }

    XSSFCellStyle note() {
        return note;
    }

    /** Sentences around the one that is coded. */
    XSSFFont aside() {
        return aside;
    }

    /** The words that the question is about. */
    XSSFFont marked() {
        return marked;
    }
}
