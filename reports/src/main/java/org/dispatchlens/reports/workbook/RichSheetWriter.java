package org.dispatchlens.reports.workbook;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.GZIPSheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/**
 * Writes rows of a streamed sheet to a compressed temporary file. POI's own writer keeps the fonts inside a text only by
 * way of a table of all texts in memory; this one writes them in place, as {@code inlineStr} allows (ECMA-376-1,
 * 18.3.1.53).
 */
final class RichSheetWriter extends GZIPSheetDataWriter {
    private final Set<Short> marked;

    /**
     * @param marked styles of cells that can hold a {@link MarkedText}; the set may still grow
     */
    RichSheetWriter(Set<Short> marked) throws IOException {
        super();
        this.marked = marked;
    }

    @Override
    public void writeCell(int column, Cell cell) throws IOException {
        if (cell != null
                && cell.getCellType() == CellType.STRING
                // A cell makes rich text anew of plain text, which costs much.
                && marked.contains(cell.getCellStyle().getIndex())
                && cell.getRichStringCellValue() instanceof MarkedText text) {
            _out.write("<c r=\"" + new CellReference(cell.getRowIndex(), column).formatAsString() + "\" s=\""
                    + cell.getCellStyle().getIndex() + "\" t=\"inlineStr\"><is>");
            runs(text);
            _out.write("</is></c>");
        } else {
            super.writeCell(column, cell);
        }
    }

    private void runs(MarkedText marked) throws IOException {
        String text = marked.getString();
        int at = 0;
        for (Sentence.Range span : marked.sentence().spans()) {
            run(text.substring(at, span.start()), "");
            run(text.substring(span.start(), span.end()), marked.font());
            at = span.end();
        }
        run(text.substring(at), "");
    }

    private void run(String text, String font) throws IOException {
        if (!text.isEmpty()) {
            _out.write("<r>" + font + "<t xml:space=\"preserve\">");
            outputEscapedString(text);
            _out.write("</t></r>");
        }
    }

    /** A font as properties of a run, as they stand in the file. */
    static String properties(XSSFFont font) {
        CTFont own = font.getCTFont();
        StringBuilder xml = new StringBuilder("<rPr>");
        if (own.sizeOfBArray() > 0) {
            xml.append("<b/>");
        }
        if (own.sizeOfSzArray() > 0) {
            xml.append("<sz val=\"").append(own.getSzArray(0).getVal()).append("\"/>");
        }
        if (own.sizeOfColorArray() > 0) {
            String hex = HexFormat.of()
                    .withUpperCase()
                    .formatHex(own.getColorArray(0).getRgb());
            xml.append("<color rgb=\"")
                    .append(hex.length() == 6 ? "FF" : "")
                    .append(hex)
                    .append("\"/>");
        }
        return xml + "<rFont val=\"" + Styles.FONT + "\"/><family val=\"2\"/></rPr>";
    }
}
