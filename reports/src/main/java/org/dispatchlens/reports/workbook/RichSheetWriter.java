package org.dispatchlens.reports.workbook;

import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.GZIPSheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRElt;

/**
 * Writes rows of a streamed sheet to a compressed temporary file. POI's own writer keeps the fonts inside a text only by
 * way of a table of all texts in memory; this one writes them in place, as {@code inlineStr} allows (ECMA-376-1,
 * 18.3.1.53).
 */
final class RichSheetWriter extends GZIPSheetDataWriter {
    RichSheetWriter() throws IOException {
        super();
    }

    @Override
    public void writeCell(int column, Cell cell) throws IOException {
        if (cell != null
                && cell.getCellType() == CellType.STRING
                && cell.getRichStringCellValue() instanceof XSSFRichTextString rich
                && rich.numFormattingRuns() > 0) {
            _out.write("<c r=\"" + new CellReference(cell.getRowIndex(), column).formatAsString() + "\" s=\""
                    + cell.getCellStyle().getIndex() + "\" t=\"inlineStr\"><is>");
            for (CTRElt run : rich.getCTRst().getRList()) {
                run(run);
            }
            _out.write("</is></c>");
        } else {
            super.writeCell(column, cell);
        }
    }

    private void run(CTRElt run) throws IOException {
        _out.write("<r>");
        if (run.isSetRPr()) {
            font(run);
        }
        _out.write("<t xml:space=\"preserve\">");
        outputEscapedString(run.getT());
        _out.write("</t></r>");
    }

    /** What {@link Styles#matched()} sets. */
    private void font(CTRElt run) throws IOException {
        var font = run.getRPr();
        _out.write("<rPr>");
        if (font.sizeOfBArray() > 0) {
            _out.write("<b/>");
        }
        if (font.sizeOfSzArray() > 0) {
            _out.write("<sz val=\"" + font.getSzArray(0).getVal() + "\"/>");
        }
        if (font.sizeOfColorArray() > 0) {
            _out.write("<color rgb=\"" + argb(font.getColorArray(0).getRgb()) + "\"/>");
        }
        _out.write("<rFont val=\"" + Styles.FONT + "\"/><family val=\"2\"/></rPr>");
    }

    private static String argb(byte[] colour) {
        StringBuilder hex = new StringBuilder();
        for (byte part : colour) {
            hex.append(String.format(java.util.Locale.ROOT, "%02X", part & 0xff));
        }
        return hex.length() == 6 ? "FF" + hex : hex.toString();
    }
}
