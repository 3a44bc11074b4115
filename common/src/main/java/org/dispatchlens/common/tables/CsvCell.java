package org.dispatchlens.common.tables;

/**
 * Writes one cell of a CSV line by the rules of Commons CSV's RFC 4180 format with minimal quotes, byte for byte, without
 * its cost for each cell: a run writes hundreds of cells for each article.
 */
final class CsvCell {
    private static final char QUOTE = '"';
    /** Up to this character, a first character puts the cell into quotes. */
    private static final char LAST_RISKY_START = '#';

    private CsvCell() {}

    /**
     * Appends a cell.
     *
     * @param first whether the cell begins its line; an empty one is then quoted, so that the line is not empty
     */
    static void append(StringBuilder line, String cell, boolean first) {
        if (cell.isEmpty()) {
            line.append(first ? "\"\"" : "");
        } else if (plain(cell)) {
            line.append(cell);
        } else {
            quoted(line, cell);
        }
    }

    private static boolean plain(String cell) {
        if (cell.charAt(0) <= LAST_RISKY_START || cell.charAt(cell.length() - 1) <= ' ') {
            return false;
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == QUOTE || c == '\n' || c == '\r') {
                return false;
            }
        }
        return true;
    }

    private static void quoted(StringBuilder line, String cell) {
        line.append(QUOTE);
        int from = 0;
        for (int at = cell.indexOf(QUOTE); at >= 0; at = cell.indexOf(QUOTE, from)) {
            line.append(cell, from, at + 1).append(QUOTE);
            from = at + 1;
        }
        line.append(cell, from, cell.length()).append(QUOTE);
    }
}
