package org.dispatchlens.common.extract.quotes;

import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.QuoteKind;
import org.dispatchlens.common.model.Span;

/**
 * Speech found in a sentence before it becomes a row: token ranges, end exclusive.
 *
 * @param cueFrom first token of the cue, or -1
 */
record Spoken(List<NounPhrase> source, int cueFrom, int cueTo, int from, int to, String ruleId, double confidence) {

    Quote row(Clauses c, Parties parties) {
        Span content = trimmed(c);
        Span sourceSpan =
                source.get(0).span().cover(source.get(source.size() - 1).span());
        Span cue = c.span(cueFrom, cueTo);
        String text = c.text(content);
        return new Quote(
                c.sentence().id(),
                content,
                kind(c, content),
                party(c, parties, sourceSpan),
                sourceSpan,
                c.text(cue),
                cue,
                text,
                words(text),
                ruleId,
                confidence);
    }

    /** {@code "...", X said, "..."}: the words before the report are the same speech; empty where they do not touch it. */
    Optional<Spoken> opening(Clauses c, Span quoted) {
        int first = c.tokenAt(quoted.start());
        int last = c.tokenAt(quoted.end() - 1) + 1;
        int told = Math.min(source.get(0).start(), cueFrom);
        boolean touches = told >= last && told - last <= 2 && from > told && first < last;
        return touches
                ? Optional.of(new Spoken(source, cueFrom, cueTo, first, last, "speech.opening", confidence))
                : Optional.empty();
    }

    /** The same speech with its content ending earlier. */
    Spoken until(int end) {
        return new Spoken(source, cueFrom, cueTo, from, end, ruleId, confidence);
    }

    private Party party(Clauses c, Parties parties, Span sourceSpan) {
        List<Parties.Found> found = parties.speakers(source);
        return found.size() == 1 ? found.get(0).party() : Party.unknown(c.text(sourceSpan));
    }

    /** Content without the quotation marks, commas and blanks around it. */
    private Span trimmed(Clauses c) {
        int first = from;
        int last = to;
        while (first < last - 1 && !c.token(first).word()) {
            first++;
        }
        while (last > first + 1 && !c.token(last - 1).word()) {
            last--;
        }
        return c.span(first, last);
    }

    private static QuoteKind kind(Clauses c, Span content) {
        if (c.sentence().isQuoted(content)) {
            return QuoteKind.DIRECT;
        }
        boolean some = c.sentence().quoted().stream().anyMatch(q -> q.overlaps(content));
        return some ? QuoteKind.MIXED : QuoteKind.INDIRECT;
    }

    /** What separates words: ASCII white space. */
    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** Number of words with a letter or digit. */
    static int words(String text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = isBlank(c);
            boolean first = !blank && !counted && Character.isLetterOrDigit(c);
            words += first ? 1 : 0;
            counted = !blank && (counted || first);
        }
        return words;
    }
}
