package org.dispatchlens.common.text;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.model.Span;

/**
 * Finds what stands inside quotation marks.
 *
 * <p>Paragraphs (lines) are read one by one. A mark that is never closed reaches to the end of its paragraph and no
 * further; that is also how a quotation over several paragraphs is printed, with its opening mark repeated. Single
 * marks count only where they cannot be apostrophes: opened after a blank or bracket, closed before a blank or
 * punctuation, in the same paragraph and outside double marks.
 */
public final class QuoteMarks {
    private QuoteMarks() {}

    /** Spans between quotation marks, marks excluded, in text order and not overlapping. */
    public static List<Span> inside(String text) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int newline = text.indexOf('\n', from);
            int end = newline < 0 ? text.length() : newline;
            paragraph(text, from, end, spans);
            from = end + 1;
        }
        return spans;
    }

    private static void paragraph(String text, int from, int end, List<Span> spans) {
        int at = from;
        while (at < end) {
            int close = -1;
            if (opensDouble(text, at, from, end)) {
                close = closingDouble(text, at, from, end);
                close = close < 0 ? end : close;
            } else if (opensSingle(text, at, from, end)) {
                close = closingSingle(text, at, end);
            }
            if (close > at) {
                add(text, at + 1, close, spans);
                at = close;
            }
            at++;
        }
    }

    private static void add(String text, int start, int end, List<Span> spans) {
        if (!text.substring(start, end).isBlank()) {
            spans.add(new Span(start, end));
        }
    }

    private static boolean opensDouble(String text, int at, int from, int end) {
        char c = text.charAt(at);
        return c == '“' || c == '«' || c == '„' || (c == '"' && startsPhrase(text, at, from, end));
    }

    private static int closingDouble(String text, int open, int from, int end) {
        char mark = text.charAt(open);
        for (int at = open + 1; at < end; at++) {
            char c = text.charAt(at);
            boolean closes =
                    switch (mark) {
                        case '«' -> c == '»';
                        case '"' -> (c == '"' && !isInch(text, at, end)) || isTwoApostrophes(text, at, end);
                        case '„' -> c == '“' || c == '”';
                        default -> c == '”' || (c == '"' && !startsPhrase(text, at, from, end));
                    };
            if (closes) {
                return at;
            }
        }
        return -1;
    }

    /** {@code ''}, as some outlets print a closing mark. */
    private static boolean isTwoApostrophes(String text, int at, int end) {
        return at + 1 < end && text.charAt(at) == '\'' && text.charAt(at + 1) == '\'';
    }

    /** A straight mark between a digit and a word letter or hyphen is a unit of length, not a quotation mark. */
    private static boolean isInch(String text, int at, int end) {
        return Character.isDigit(text.charAt(at - 1)) && at + 1 < end && text.charAt(at + 1) == '-';
    }

    /** Blank, bracket or dash before the mark and something printed right after it. */
    private static boolean startsPhrase(String text, int at, int from, int end) {
        boolean before = at == from || isBlankOrOpening(text.charAt(at - 1));
        return before && at + 1 < end && !Character.isWhitespace(text.charAt(at + 1));
    }

    private static boolean isBlankOrOpening(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "([{—–-:,.“\"‘".indexOf(c) >= 0;
    }

    private static boolean opensSingle(String text, int at, int from, int end) {
        char c = text.charAt(at);
        return (c == '‘' || c == '\'')
                && (at == from || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(')
                && at + 1 < end
                && Character.isLetter(text.charAt(at + 1));
    }

    private static int closingSingle(String text, int open, int end) {
        int plural = -1;
        for (int at = open + 2; at < end; at++) {
            char c = text.charAt(at);
            if (c == '“' || c == '"') {
                break;
            }
            if ((c == '’' || c == '\'') && endsPhrase(text, at, end)) {
                if (!maybePluralPossessive(text, at, end)) {
                    return at;
                }
                plural = plural < 0 ? at : plural;
            }
        }
        return plural;
    }

    private static boolean endsPhrase(String text, int at, int end) {
        boolean after = at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
        return after && !Character.isWhitespace(text.charAt(at - 1));
    }

    /** {@code the soldiers' families}: an s before the mark and a small word after it. */
    private static boolean maybePluralPossessive(String text, int at, int end) {
        return text.charAt(at - 1) == 's'
                && at + 2 < end
                && text.charAt(at + 1) == ' '
                && Character.isLowerCase(text.charAt(at + 2));
    }
}
