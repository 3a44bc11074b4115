package org.dispatchlens.reports.workbook;

import java.awt.Color;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.reports.Palette;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/** All cell styles of a workbook, each made once. Not thread-safe; belongs to one workbook. */
public final class Styles {
    /** On every machine, or replaced by a font of the same widths. */
    static final String FONT = "Arial";

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> plain = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> linked = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> linkedQuoted = new EnumMap<>(Look.class);
    private final XSSFFont matched;
    private final String matchedRun;

    /** Makes the styles of one workbook. */
    public Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont base = workbook.getFontAt(0);
        base.setFontName(FONT);
        base.setFontHeightInPoints((short) 10);
        for (Look look : Look.values()) {
            plain.put(look, make(look));
        }
        matched = font(10, true, Palette.SIDE_A);
        matchedRun = properties(matched);
    }

    /** The style of a look; {@code link} in link colour, {@code quote} with Excel's mark for "this is text". */
    public XSSFCellStyle of(Look look, boolean link, boolean quote) {
        if (!link && !quote) {
            return plain.get(look);
        }
        Map<Look, XSSFCellStyle> variants = link ? (quote ? linkedQuoted : linked) : quoted;
        return variants.computeIfAbsent(look, key -> variant(key, link, quote));
    }

    /** Font of the matched words inside a sentence. */
    XSSFFont matched() {
        return matched;
    }

    /** The same font as the properties of a run in a streamed sheet. */
    String matchedRun() {
        return matchedRun;
    }

    /** With its alpha, which the schema of workbooks wants. */
    public static XSSFColor colour(Color colour) {
        return new XSSFColor(
                new byte[] {(byte) 0xFF, (byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()},
                null);
    }

    private XSSFCellStyle variant(Look look, boolean link, boolean quote) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(plain.get(look));
        if (link && look != Look.LINK && look != Look.HEAT && look != Look.HEAT_SCORE && look != Look.KEY) {
            style.setFont(font(10, false, Palette.LINK));
        }
        style.setQuotePrefixed(quote);
        return style;
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        switch (look) {
            case TITLE -> style.setFont(font(18, true, Palette.HEADER));
            case SUBTITLE -> style.setFont(font(10, false, Palette.MUTED));
            case HEADING -> style.setFont(font(13, true, Palette.HEADER));
            case BODY -> wrapped(style, font(10, false, Palette.INK));
            case NOTE -> wrapped(style, font(9, false, Palette.MUTED));
            case LABEL -> style.setFont(font(10, true, Palette.HEADER));
            case KEY -> key(style, font(20, true, Palette.HEADER));
            case KEY_NAME -> key(style, font(9, false, Palette.MUTED));
            case LINK -> style.setFont(font(10, false, Palette.LINK));
            case HEADER, HEADER_RIGHT -> header(style, look == Look.HEADER_RIGHT);
            default -> data(style, look);
        }
        return style;
    }

    private static void wrapped(XSSFCellStyle style, XSSFFont font) {
        style.setFont(font);
        style.setWrapText(true);
    }

    private void key(XSSFCellStyle style, XSSFFont font) {
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        fill(style, Palette.BAND);
        style.setIndention((short) 1);
    }

    private void header(XSSFCellStyle style, boolean right) {
        wrapped(style, font(9, true, Palette.ON_HEADER));
        fill(style, Palette.HEADER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        // The filter button covers the right end of a head.
        style.setIndention((short) (right ? 2 : 1));
    }

    private void data(XSSFCellStyle style, Look look) {
        style.setFont(font(10, false, look == Look.MUTED || look == Look.AID ? Palette.MUTED : Palette.INK));
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(Palette.GRID));
        style.setWrapText(!look.isNumber() && look != Look.TEXT && look != Look.MUTED);
        if (look.isNumber()) {
            boolean heat = look == Look.HEAT || look == Look.HEAT_SCORE;
            style.setAlignment(heat ? HorizontalAlignment.CENTER : HorizontalAlignment.RIGHT);
            style.setDataFormat(workbook.createDataFormat().getFormat(format(look)));
        } else {
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
        }
        switch (look) {
            case CONFLICT -> fill(style, Palette.CONFLICT);
            case OUTLIER -> fill(style, Palette.OUTLIER);
            case AGREE -> fill(style, Palette.AGREE);
            default -> style.setFillPattern(FillPatternType.NO_FILL);
        }
    }

    private static String format(Look look) {
        return switch (look) {
            case SHARE -> "0.0 %";
            case AID -> "0.00";
            case P_VALUE -> "0.000";
            case SCORE, HEAT_SCORE -> "+0.00;-0.00;0.00";
            case RATE, QUANTITY_DECIMAL -> "#,##0.0";
            default -> "#,##0";
        };
    }

    private static void fill(XSSFCellStyle style, Color colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** A new font of the report's family. */
    public XSSFFont font(int points, boolean bold, Color colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    /** A font as properties of a run, as they stand in the file. */
    private static String properties(XSSFFont font) {
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
        return xml + "<rFont val=\"" + FONT + "\"/><family val=\"2\"/></rPr>";
    }
}
