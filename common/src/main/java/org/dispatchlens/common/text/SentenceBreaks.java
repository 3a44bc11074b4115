package org.dispatchlens.common.text;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.model.Span;

/**
 * Ends of sentences that the detector often misses: a stop with a closing quotation mark, a stop before an opening one, a
 * question, an ellipsis before a word that opens sentences, and a stop that the printer forgot to leave a blank behind.
 */
final class SentenceBreaks {
    /** Words before a stop without a blank that are at least so long are no initials or domain names. */
    private static final int WORD = 3;

    private final String text;
    private final Span line;

    SentenceBreaks(String text, Span line) {
        this.text = text;
        this.line = line;
    }

    /** The parts of a stretch, at least one, not trimmed. */
    List<Span> split(Span span) {
        List<Span> parts = new ArrayList<>();
        int from = span.start();
        for (int at = from; at < span.end(); at++) {
            int end = ".?!…".indexOf(text.charAt(at)) >= 0 ? endAt(span, from, at) : -1;
            if (end > at && end < span.end() && !insideBrackets(from, end, span)) {
                parts.add(new Span(from, end));
                from = end;
                at = end - 1;
            }
        }
        parts.add(new Span(from, span.end()));
        return parts;
    }

    private boolean insideBrackets(int from, int end, Span span) {
        return SentenceJoins.insideBrackets(text, new Span(from, end), new Span(end, span.end()));
    }

    /** Where the sentence ends whose mark stands at {@code at}, or -1 where it does not end there. */
    private int endAt(Span span, int from, int at) {
        int dots = SentenceEnds.ellipsis(text, at, span.end());
        if (dots > at) {
            return afterEllipsis(span, from, at, dots);
        }
        int end = at + 1;
        while (end < span.end() && text.charAt(end) == '.') {
            end++;
        }
        boolean quoted = end < span.end() && SentenceEnds.isClosing(text.charAt(end)) && closes(end);
        end += quoted ? 1 : 0;
        int next = SentenceEnds.skipBlanks(text, end, span.end());
        if (next >= span.end()) {
            return -1;
        }
        return next == end ? withoutBlank(span, from, at, end) : withBlank(span, from, at, next, quoted) ? end : -1;
    }

    private boolean closes(int mark) {
        return text.charAt(mark) != '"' || !SentenceEnds.opensStraight(text, line.start(), mark);
    }

    private boolean withBlank(Span span, int from, int at, int next, boolean quoted) {
        char mark = text.charAt(next);
        boolean opening =
                SentenceEnds.isOpening(mark) && (mark != '"' || SentenceEnds.opensStraight(text, line.start(), next));
        int first = opening || "‘(".indexOf(mark) >= 0 ? next + 1 : next;
        if (first >= span.end() || !Character.isUpperCase(text.charAt(first))) {
            return !quoted && text.charAt(at) == '.' && SentenceEnds.countOpens(text, from, at, next, span.end());
        }
        char stop = text.charAt(at);
        if (quoted) {
            return stop == '.' || !SentenceJoins.speaker(text, first, span.end());
        }
        return stop == '?' || (stop == '.' && afterStop(from, at, first, opening, span));
    }

    /** A stop without a closing mark: the detector is right about it but for a few things. */
    private boolean afterStop(int from, int at, int first, boolean opening, Span span) {
        String word = SentenceEnds.wordBefore(text, from, at);
        String next = SentenceEnds.wordAt(text, first, span.end());
        if (word.isEmpty()) {
            boolean numeral = at > from + 2 && Character.isDigit(text.charAt(at - 1));
            boolean doubled = at > from && text.charAt(at - 1) == '.';
            return (numeral || doubled) && (opening || Abbreviations.opener(next));
        }
        if (opening) {
            return !Abbreviations.goesOn(word, next, '"');
        }
        return Abbreviations.canEnd(word)
                && Abbreviations.opener(next)
                && !Abbreviations.goesOn(word, next, text.charAt(first));
    }

    /** {@code he said.The}: a word in small letters, a stop, and a capital with a small letter behind it. */
    private int withoutBlank(Span span, int from, int at, int end) {
        int first = end < span.end() && SentenceEnds.isOpening(text.charAt(end)) ? end + 1 : end;
        boolean capital = first + 1 < span.end()
                && Character.isUpperCase(text.charAt(first))
                && (Character.isLowerCase(text.charAt(first + 1)) || text.charAt(first + 1) == ' ');
        if (!capital) {
            return -1;
        }
        String word = SentenceEnds.wordBefore(text, from, at);
        boolean clock = word.length() == WORD && word.charAt(1) == '.';
        boolean small = word.length() >= WORD && Character.isLowerCase(word.charAt(word.length() - 1));
        boolean numeral = at > from && Character.isDigit(text.charAt(at - 1)) && first > end;
        boolean opener = Abbreviations.opener(SentenceEnds.wordAt(text, first, span.end()));
        boolean ends = (small && word.indexOf('.') < 0 && !Abbreviations.goesOn(word, "", text.charAt(first)))
                || (clock && opener)
                || numeral
                || (at + 1 < end && text.charAt(end - 1) != '.');
        return ends ? end : -1;
    }

    /** An ellipsis between two clauses ends the first; in the middle of one it stands before a small letter or a name. */
    private int afterEllipsis(Span span, int from, int at, int dots) {
        int next = SentenceEnds.skipBlanks(text, dots, span.end());
        boolean standing = at > from && next > dots;
        boolean opener = next < span.end() && Abbreviations.opener(SentenceEnds.wordAt(text, next, span.end()));
        boolean asked = at > from
                && "?!".indexOf(text.charAt(at - 1)) >= 0
                && next < span.end()
                && Character.isUpperCase(text.charAt(next));
        return standing && (opener || asked) ? dots : -1;
    }
}
