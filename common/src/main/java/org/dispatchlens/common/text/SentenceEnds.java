package org.dispatchlens.common.text;

/** The words around a place where a sentence may end. */
final class SentenceEnds {
    /** Letters of a word that is hardly shortened. */
    private static final int FULL_WORD = 4;

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

    /**
     * {@code in January. 2 soldiers were}: a count in digits opens a sentence behind a full word in small letters, where a
     * word in small letters follows. Words that are shortened before a number are not full.
     */
    static boolean countOpens(String text, int from, int stop, int next, int end) {
        String word = wordBefore(text, from, stop);
        boolean full = word.length() >= FULL_WORD
                && word.indexOf('.') < 0
                && Character.isLowerCase(word.charAt(word.length() - 1))
                && !Abbreviations.canEnd(word)
                && !Abbreviations.goesOn(word, "", text.charAt(next));
        int digits = next;
        while (digits < end && (Character.isDigit(text.charAt(digits)) || isThousands(text, digits, end))) {
            digits++;
        }
        int noun = skipBlanks(text, digits, end);
        return full
                && digits > next
                && noun > digits
                && noun + 2 < end
                && Character.isLowerCase(text.charAt(noun))
                && Character.isLetter(text.charAt(noun + 2));
    }

    private static boolean isThousands(String text, int at, int end) {
        return text.charAt(at) == ',' && at + 1 < end && Character.isDigit(text.charAt(at + 1));
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
