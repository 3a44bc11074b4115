package org.dispatchlens.reports.workbook;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes values into cells of one sheet. Text always stays text; there are no formulas. */
public final class CellWriter {
    private final XSSFSheet sheet;
    private final Styles styles;

    /** Writes into {@code sheet} with styles of its workbook. */
    public CellWriter(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /**
     * Writes one value.
     *
     * @param value String, Integer, Double, or null for an empty cell; NaN is empty, infinity prints as a word
     * @param link where the cell leads, or null
     */
    public XSSFCell put(int row, int column, Object value, Look look, Link link) {
        XSSFCell cell = cell(row, column);
        if (value instanceof Double number && Double.isInfinite(number)) {
            return put(row, column, number > 0 ? "no bound" : "none", Look.MUTED, link);
        }
        if (value instanceof Number number && !Double.isNaN(number.doubleValue())) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(styles.of(numberLook(look, number.doubleValue()), link != null, false));
        } else if (value instanceof String text && !text.isEmpty()) {
            text(cell, text, look, link != null);
        } else {
            cell.setCellStyle(styles.of(look, false, false));
            return cell;
        }
        if (link != null) {
            link(cell, link);
        }
        return cell;
    }

    /** Writes a sentence with its matched words set off; {@code spans} are disjoint, in order, inside the text. */
    public void rich(int row, int column, Sentence sentence) {
        XSSFCell cell = cell(row, column);
        XSSFRichTextString rich = new XSSFRichTextString(sentence.text());
        for (Sentence.Range span : sentence.spans()) {
            rich.applyFont(span.start(), span.end(), styles.matched());
        }
        cell.setCellValue(rich);
        cell.setCellStyle(styles.of(Look.WRAP, false, SafeText.isRisky(sentence.text())));
    }

    private static Look numberLook(Look look, double value) {
        if (!look.isNumber() && look != Look.LABEL) {
            return value == Math.rint(value) ? Look.QUANTITY : Look.QUANTITY_DECIMAL;
        }
        return look == Look.QUANTITY && value != Math.rint(value) ? Look.QUANTITY_DECIMAL : look;
    }

    private void text(XSSFCell cell, String text, Look look, boolean link) {
        String clean = SafeText.clean(text);
        cell.setCellValue(new XSSFRichTextString(SafeText.escape(clean)));
        cell.setCellStyle(styles.of(look, link, SafeText.isRisky(clean)));
    }

    private void link(XSSFCell cell, Link link) {
        XSSFHyperlink hyperlink = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        hyperlink.setAddress(link.location());
        hyperlink.setTooltip(link.tip());
        cell.setHyperlink(hyperlink);
    }

    private XSSFCell cell(int row, int column) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    }
}
