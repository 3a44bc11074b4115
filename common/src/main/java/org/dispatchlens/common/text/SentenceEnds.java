package org.dispatchlens.common.text;

/** The words around a place where a sentence may end. */
final class SentenceEnds {
    private SentenceEnds() {}

    static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The letters and inner dots right before a full stop at {@code stop}. */
    static String wordBefore(String text, int from, int stop) {
        int start = stop;
        while (start > from && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return text.substring(start, stop);
    }

    /** The letters that begin at {@code at}; empty where none do. */
    static String wordAt(String text, int at, int end) {
        int to = at;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(at, to);
    }

    static int skipBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && blank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isClosing(char c) {
        return c == '”' || c == '"' || c == '»';
    }

    static boolean isOpening(char c) {
        return c == '“' || c == '"' || c == '«';
    }

    /** Whether a straight mark at {@code at} opens a quotation: an even number of them stands before it in the line. */
    static boolean opensStraight(String text, int lineStart, int at) {
        int marks = 0;
        for (int i = lineStart; i < at; i++) {
            marks += text.charAt(i) == '"' ? 1 : 0;
        }
        return marks % 2 == 0;
    }

    /** End of three dots or of an ellipsis sign that begins at {@code at}; {@code at} itself where there is none. */
    static int ellipsis(String text, int at, int end) {
        if (at < end && text.charAt(at) == '…') {
            return at + 1;
        }
        int to = at;
        while (to < end && text.charAt(to) == '.') {
            to++;
        }
        return to - at >= 3 ? to : at;
    }
}
