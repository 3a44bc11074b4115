package org.dispatchlens.common.text;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.model.Span;

/**
 * Cuts stretches that no writer means as one sentence: tables, lists and texts that lost their full stops. What reads
 * sentences may take time by the square of their length, so none may be longer than {@link #LONGEST}.
 */
final class SentenceCuts {
    /** Characters; sentences of news prose stay far below it. */
    static final int LONGEST = 1_500;

    private SentenceCuts() {}

    /** The stretch itself, or its parts: cut behind the last semicolon or comma, else the last blank, that fits. */
    static List<Span> cut(String text, Span span) {
        List<Span> parts = new ArrayList<>();
        int from = span.start();
        while (span.end() - from > LONGEST) {
            int to = place(text, from);
            parts.add(new Span(from, to));
            from = to;
        }
        parts.add(new Span(from, span.end()));
        return parts;
    }

    private static int place(String text, int from) {
        int limit = from + LONGEST;
        for (String marks : new String[] {";", ",", " \t"}) {
            for (int i = limit - 1; i > from + LONGEST / 2; i--) {
                if (marks.indexOf(text.charAt(i)) >= 0) {
                    return i + 1;
                }
            }
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }
}
