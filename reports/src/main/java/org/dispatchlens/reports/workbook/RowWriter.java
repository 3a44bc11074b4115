package org.dispatchlens.reports.workbook;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes rows of a streamed sheet, from top to bottom and from left to right; values as {@link CellWriter} takes them. */
final class RowWriter {
    private static final float TWIPS = 20;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final RowFile file;
    private final RowXml xml = new RowXml();
    private int row;
    private int links;

    /** @param sheet knows the links, all else goes to {@code file} */
    RowWriter(XSSFSheet sheet, Styles styles, RowFile file) {
        this.sheet = sheet;
        this.styles = styles;
        this.file = file;
    }

    /** Starts a row, 0-based. */
    void begin(int at) {
        row = at;
        xml.begin(at);
    }

    /** Ends the row; {@code points} is how high it has to be at least. */
    void end(double points) {
        boolean own = (float) points > sheet.getDefaultRowHeightInPoints();
        file.add(xml.end(own ? (short) ((float) points * TWIPS) / TWIPS : 0));
    }

    /** Whether the sheet can hold one more link. */
    boolean canLink() {
        return links < CellWriter.MAX_LINKS;
    }

    /** Writes one value, see {@link CellWriter#put}. */
    void put(int column, Object value, Look look, Link to) {
        if (value instanceof Double number && Double.isInfinite(number)) {
            put(column, CellWriter.infinity(number), Look.MUTED, to);
            return;
        }
        Link link = canLink() ? to : null;
        if (value instanceof Number number && !Double.isNaN(number.doubleValue())) {
            double exact = number.doubleValue();
            xml.number(column, index(styles.of(CellWriter.numberLook(look, exact), link != null, false)), exact);
        } else if (value instanceof String text && !text.isEmpty()) {
            String clean = SafeText.clean(text);
            XSSFCellStyle style = styles.of(look, link != null, SafeText.isRisky(clean));
            xml.text(column, index(style), SafeText.escape(clean));
        } else {
            xml.blank(column, index(styles.of(look, false, false)));
            return;
        }
        if (link != null) {
            link(column, link);
        }
    }

    /** Writes a sentence with its matched words set off. */
    void rich(int column, Sentence sentence) {
        int style = index(styles.of(Look.WRAP, false, SafeText.isRisky(sentence.text())));
        if (sentence.spans().isEmpty()) {
            xml.text(column, style, sentence.text());
        } else {
            xml.rich(column, style, sentence, styles.matchedRun());
        }
    }

    private static int index(XSSFCellStyle style) {
        return Short.toUnsignedInt(style.getIndex());
    }

    private void link(int column, Link link) {
        links++;
        XSSFHyperlink hyperlink = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        hyperlink.setAddress(link.location());
        hyperlink.setTooltip(link.tip());
        hyperlink.setCellReference(new CellReference(row, column));
        sheet.addHyperlink(hyperlink);
    }
}
