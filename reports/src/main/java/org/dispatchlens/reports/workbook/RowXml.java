package org.dispatchlens.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * The XML of one row of a sheet after the other. Texts stand in their cells, with the fonts inside them, as {@code inlineStr}
 * allows (ECMA-376-1, 18.3.1.53), so that no table of all texts is needed. A long sheet has ten million cells; POI's objects
 * for each of them cost more than all else of the workbook.
 */
final class RowXml {
    private static final int USUAL_LENGTH = 2048;
    /** No character from here up to {@link #AFTER_PLAIN} has to be escaped; most of a text are such. */
    private static final char FIRST_PLAIN = '?';

    private static final char AFTER_PLAIN = '\u00a0';

    private final List<String> columns = new ArrayList<>();
    private int row;
    private StringBuilder cells = new StringBuilder();

    /** Starts a row, 0-based; its cells follow from left to right. */
    void begin(int at) {
        row = at;
        cells = new StringBuilder(USUAL_LENGTH);
    }

    /** An empty cell. */
    void blank(int column, int style) {
        open(column, style);
        cells.append("></c>");
    }

    void number(int column, int style, double value) {
        open(column, style);
        cells.append(" t=\"n\"><v>").append(value).append("</v></c>");
    }

    void text(int column, int style, String text) {
        open(column, style);
        cells.append(" t=\"inlineStr\"><is><t");
        if (!text.isEmpty()
                && (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1)))) {
            cells.append(" xml:space=\"preserve\"");
        }
        cells.append('>');
        escaped(text);
        cells.append("</t></is></c>");
    }

    /**
     * A sentence with its matched words set off.
     *
     * @param font of the matched words, as properties of a run
     */
    void rich(int column, int style, Sentence sentence, String font) {
        open(column, style);
        cells.append(" t=\"inlineStr\"><is>");
        String text = sentence.text();
        int at = 0;
        for (Sentence.Range span : sentence.spans()) {
            run(text.substring(at, span.start()), "");
            run(text.substring(span.start(), span.end()), font);
            at = span.end();
        }
        run(text.substring(at), "");
        cells.append("</is></c>");
    }

    /** The whole row; {@code height} in points, or 0 for the usual one. */
    String end(float height) {
        StringBuilder xml = new StringBuilder(cells.length() + 64)
                .append("<row r=\"")
                .append(row + 1)
                .append('"');
        if (height > 0) {
            xml.append(" customHeight=\"1\" ht=\"").append(height).append('"');
        }
        return xml.append(">\n").append(cells).append("</row>\n").toString();
    }

    private void open(int column, int style) {
        while (columns.size() <= column) {
            columns.add(CellReference.convertNumToColString(columns.size()));
        }
        cells.append("<c r=\"").append(columns.get(column)).append(row + 1).append('"');
        if (style != 0) {
            cells.append(" s=\"").append(style).append('"');
        }
    }

    private void run(String text, String font) {
        if (!text.isEmpty()) {
            cells.append("<r>").append(font).append("<t xml:space=\"preserve\">");
            escaped(text);
            cells.append("</t></r>");
        }
    }

    private void escaped(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String other = c >= FIRST_PLAIN && c < AFTER_PLAIN ? null : escape(c);
            if (other != null) {
                cells.append(text.substring(from, i)).append(other);
                from = i + 1;
            }
        }
        cells.append(from == 0 ? text : text.substring(from));
    }

    /** What stands for a character as POI writes it; null for the character itself. */
    private static String escape(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\n' -> "&#xa;";
            case '\r' -> "&#xd;";
            case '\t' -> "&#x9;";
            case '\u00a0' -> "&#xa0;";
            default -> c < ' ' || c >= '\ufffe' ? "?" : null;
        };
    }
}
