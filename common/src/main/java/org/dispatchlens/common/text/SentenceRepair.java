package org.dispatchlens.common.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispatchlens.common.model.Span;

/**
 * Mends what a statistical sentence detector gets wrong in news text: splits after abbreviations, inside brackets and
 * before small letters are undone; a closing quotation mark goes to the sentence that it closes; a full stop with a
 * closing quotation mark before a capital ends a sentence.
 */
final class SentenceRepair {

    /** Never the end of a sentence when a word follows. */
    private static final Set<String> ALWAYS_GOES_ON = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt", "Brig", "Adm", "Cmdr", "Rep",
            "Sen", "Gov", "Pres", "Rev", "Hon", "St", "Sr", "Messrs", "vs", "No", "Art", "approx", "Jan", "Feb", "Aug",
            "Sept", "Oct", "Nov", "Dec", "e.g", "i.e", "cf");

    /** Initials that are followed by a capital inside a sentence ({@code U.S. President}) as well as at its end. */
    private static final Set<String> COUNTRY_INITIALS = Set.of("U.S", "U.N", "U.K", "E.U", "D.C", "U.A.E", "U.S.A");

    /** Goes on when a bracketed remark follows. */
    private static final Set<String> CLOCK = Set.of("a.m", "p.m");

    /** Words that open sentences; after country initials they mean that a sentence has ended. */
    private static final Set<String> OPENERS = Set.of(
            "The",
            "A",
            "An",
            "In",
            "On",
            "At",
            "It",
            "He",
            "She",
            "They",
            "We",
            "I",
            "But",
            "And",
            "This",
            "That",
            "These",
            "Those",
            "However",
            "Meanwhile",
            "According",
            "After",
            "Before",
            "When",
            "While",
            "As",
            "For",
            "If",
            "Both",
            "There",
            "His",
            "Her",
            "Its",
            "Their",
            "Since",
            "Last",
            "Earlier",
            "Later",
            "With",
            "You");

    private SentenceRepair() {}

    static List<Span> repair(String text, Span line, List<Span> found) {
        List<Span> whole = cover(text, line, found);
        List<Span> merged = merge(text, whole);
        List<Span> out = new ArrayList<>();
        for (Span span : merged) {
            splitAfterQuotes(text, span, out);
        }
        return out;
    }

    /** The detector's starts, so that nothing printed is left out, with closing marks moved to where they belong. */
    private static List<Span> cover(String text, Span line, List<Span> found) {
        List<Integer> starts = new ArrayList<>();
        starts.add(line.start());
        for (int i = 1; i < found.size(); i++) {
            starts.add(afterClosingMarks(text, found.get(i).start(), line.end()));
        }
        List<Span> out = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : line.end();
            addTrimmed(text, starts.get(i), Math.max(starts.get(i), end), out);
        }
        return out;
    }

    private static int afterClosingMarks(String text, int start, int end) {
        int at = start;
        while (at < end && closes(text, at, end)) {
            at++;
        }
        return at;
    }

    private static boolean closes(String text, int at, int end) {
        char c = text.charAt(at);
        boolean blankAfter = at + 1 >= end || Character.isWhitespace(text.charAt(at + 1));
        return c == '”' || c == '»' || c == ')' || c == ']' || ((c == '"' || c == '’' || c == '\'') && blankAfter);
    }

    private static List<Span> merge(String text, List<Span> spans) {
        List<Span> out = new ArrayList<>();
        for (Span span : spans) {
            int last = out.size() - 1;
            if (last >= 0 && goesOn(text, out.get(last), span)) {
                out.set(last, out.get(last).cover(span));
            } else {
                out.add(span);
            }
        }
        return out;
    }

    private static boolean goesOn(String text, Span before, Span after) {
        int first = text.codePointAt(after.start());
        if (Character.isLowerCase(first) || ",;:".indexOf(first) >= 0) {
            return true;
        }
        return endsInAbbreviation(text, before, after) || insideBrackets(text, before, after);
    }

    private static boolean endsInAbbreviation(String text, Span before, Span after) {
        String word = lastWordBeforeStop(text, before);
        if (word.isEmpty()) {
            return false;
        }
        boolean initial = word.length() == 1 && !word.equals("I") && Character.isUpperCase(word.charAt(0));
        boolean clock = CLOCK.contains(word) && text.charAt(after.start()) == '[';
        if (ALWAYS_GOES_ON.contains(word) || initial || clock) {
            return true;
        }
        return COUNTRY_INITIALS.contains(word) && !OPENERS.contains(firstWord(text, after));
    }

    /** The letters and inner dots right before a full stop that ends the span; empty if it ends in something else. */
    private static String lastWordBeforeStop(String text, Span span) {
        int stop = span.end() - 1;
        int from = stop;
        while (from > span.start() && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return text.charAt(stop) == '.' ? text.substring(from, stop) : "";
    }

    private static String firstWord(String text, Span span) {
        int end = span.start();
        while (end < span.end() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(span.start(), end);
    }

    private static boolean insideBrackets(String text, Span before, Span after) {
        int open = 0;
        for (int i = before.start(); i < before.end(); i++) {
            char c = text.charAt(i);
            open = c == '(' ? open + 1 : c == ')' ? Math.max(0, open - 1) : open;
        }
        int close = text.indexOf(')', after.start());
        int reopen = text.indexOf('(', after.start());
        return open > 0 && close >= 0 && close < after.end() && (reopen < 0 || close < reopen);
    }

    /** A full stop, a closing mark, a blank and a capital: the detector often misses that end. */
    private static void splitAfterQuotes(String text, Span span, List<Span> out) {
        int from = span.start();
        int stop = text.indexOf('.', from);
        while (stop >= 0 && stop + 3 < span.end()) {
            int end = stop + 2;
            if (isClosing(text.charAt(stop + 1)) && opensSentence(text, end, span.end())) {
                Span before = new Span(from, end);
                if (!insideBrackets(text, before, new Span(end, span.end()))) {
                    addTrimmed(text, from, end, out);
                    from = end;
                }
            }
            stop = text.indexOf('.', stop + 1);
        }
        addTrimmed(text, from, span.end(), out);
    }

    private static boolean isClosing(char c) {
        return c == '”' || c == '"' || c == '»';
    }

    /** Blanks and then a capital, with or without an opening mark. */
    private static boolean opensSentence(String text, int from, int end) {
        int at = from;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        if (at == from) {
            return false;
        }
        if (at < end && "“\"‘(".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < end && Character.isUpperCase(text.charAt(at));
    }

    private static void addTrimmed(String text, int from, int to, List<Span> out) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            out.add(new Span(start, end));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
