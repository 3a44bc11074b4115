package org.dispatchlens.reports.workbook;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** Writes values into cells of one sheet. Text always stays text; there are no formulas. */
public final class CellWriter {
    /** Excel keeps at most 65,530 links on a sheet. */
    static final int MAX_LINKS = 65_000;

    private final Sheet sheet;
    private final Styles styles;
    private int links;

    /** Writes into {@code sheet} with styles of its workbook. */
    public CellWriter(Sheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /**
     * Writes one value.
     *
     * @param value String, Integer, Double, or null for an empty cell; NaN is empty, infinity prints as a word
     * @param to where the cell leads, or null; no longer a link once the sheet has as many as Excel takes
     */
    public Cell put(int row, int column, Object value, Look look, Link to) {
        if (value instanceof Double number && Double.isInfinite(number)) {
            return put(row, column, infinity(number), Look.MUTED, to);
        }
        Cell cell = cell(row, column);
        Link link = links < MAX_LINKS ? to : null;
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
        Cell cell = cell(row, column);
        CellStyle style = styles.of(Look.WRAP, false, SafeText.isRisky(sentence.text()));
        if (sentence.spans().isEmpty()) {
            cell.setCellValue(sentence.text());
        } else {
            XSSFRichTextString rich = new XSSFRichTextString(sentence.text());
            sentence.spans().forEach(span -> rich.applyFont(span.start(), span.end(), styles.matched()));
            cell.setCellValue(rich);
        }
        cell.setCellStyle(style);
    }

    /** What stands for a bound that is none. */
    static String infinity(double value) {
        return value > 0 ? "no bound" : "none";
    }

    /** The look of a number where a column holds whole and other ones. */
    static Look numberLook(Look look, double value) {
        if (!look.isNumber() && look != Look.LABEL) {
            return value == Math.rint(value) ? Look.QUANTITY : Look.QUANTITY_DECIMAL;
        }
        return look == Look.QUANTITY && value != Math.rint(value) ? Look.QUANTITY_DECIMAL : look;
    }

    private void text(Cell cell, String text, Look look, boolean link) {
        String clean = SafeText.clean(text);
        cell.setCellValue(SafeText.escape(clean));
        cell.setCellStyle(styles.of(look, link, SafeText.isRisky(clean)));
    }

    private void link(Cell cell, Link link) {
        links++;
        XSSFHyperlink hyperlink =
                (XSSFHyperlink) sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        hyperlink.setAddress(link.location());
        hyperlink.setTooltip(link.tip());
        cell.setHyperlink(hyperlink);
    }

    private Cell cell(int row, int column) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    }
}
