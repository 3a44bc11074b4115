package org.dispatchlens.reports.workbook;

/** How many lines a text takes, since spreadsheet files must say how high a row is. */
final class TextFit {
    /** Excel's greatest row height, in points. */
    static final double MAX_HEIGHT = 409;

    /** Characters of ten points in one unit of column width, on average. */
    static final double CELL = 1.12;
    /** Height of a line of ten points. */
    static final double CELL_POINTS = 13;

    private static final double MARGIN_POINTS = 3;

    private TextFit() {}

    /**
     * Height in points that a row needs.
     *
     * @param width width of the column, in units of column width
     * @param perWidth characters in one such unit
     */
    static double points(String text, double width, double perWidth, double pointsPerLine) {
        int perLine = (int) Math.max(1, (width - 2) * perWidth);
        int lines = text.lines().mapToInt(line -> lines(line, perLine)).sum();
        return Math.min(MAX_HEIGHT, Math.max(1, lines) * pointsPerLine + MARGIN_POINTS);
    }

    /** Lines that a text takes when it breaks between words. */
    static int lines(String text, int perLine) {
        int lines = 1;
        int used = 0;
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        for (int from = 0; from <= end; ) {
            int blank = text.indexOf(' ', from);
            int length = (blank < 0 || blank > end ? end : blank) - from;
            int needed = used == 0 ? length : used + 1 + length;
            if (needed > perLine) {
                lines += used == 0 ? (length - 1) / perLine : 1;
                used = length % perLine;
            } else {
                used = needed;
            }
            from += length + 1;
        }
        return lines;
    }
}
