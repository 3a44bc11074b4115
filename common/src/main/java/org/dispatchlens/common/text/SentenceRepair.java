package org.dispatchlens.common.text;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.model.Span;

/**
 * Mends what a statistical sentence detector gets wrong in news text: {@link SentenceJoins} undoes splits after
 * abbreviations, inside brackets and before a speaker, {@link SentenceBreaks} adds the ends that it missed, and a closing
 * quotation mark or a free-standing ellipsis goes to the sentence that it closes. {@link SentenceCuts} cuts what is too
 * long to be one.
 */
final class SentenceRepair {
    private SentenceRepair() {}

    static List<Span> repair(String text, Span line, List<Span> found) {
        SentenceBreaks breaks = new SentenceBreaks(text, line);
        List<Span> out = new ArrayList<>();
        for (Span span : merge(text, cover(text, line, found))) {
            for (Span part : breaks.split(span)) {
                for (Span piece : SentenceCuts.cut(text, part)) {
                    addTrimmed(text, piece.start(), piece.end(), out);
                }
            }
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
        int dots = SentenceEnds.ellipsis(text, at, end);
        boolean free = dots > at && (dots >= end || SentenceEnds.blank(text.charAt(dots)));
        return free ? dots : at;
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
            if (last >= 0 && SentenceJoins.goesOn(text, out.get(last), span)) {
                out.set(last, out.get(last).cover(span));
            } else {
                out.add(span);
            }
        }
        return out;
    }

    private static void addTrimmed(String text, int from, int to, List<Span> out) {
        int start = SentenceEnds.skipBlanks(text, from, to);
        int end = to;
        while (end > start && SentenceEnds.blank(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            out.add(new Span(start, end));
        }
    }
}
