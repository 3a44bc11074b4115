package org.dispatchlens.common.extract.quotes;

import java.util.Set;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.Complements;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.text.WordSet;

/** Where the words begin and end that a verb of speech reports behind it. */
final class SpeechContent {
    private static final Set<String> CONTRASTS = WordSet.of("while", "whereas", "although", "though", "but");
    /** Tokens of a quotation that can stand as a statement. */
    private static final int WHOLE = 4;

    private final Clauses c;
    private final SpeechWords words;
    private final Complements complements;

    SpeechContent(Clauses clauses, SpeechWords words) {
        this.c = clauses;
        this.words = words;
        this.complements = new Complements(clauses);
    }

    /** First token of the content: behind the addressee, times, {@code that} and a colon. */
    int from(VerbGroup verb) {
        int i = complements.afterPhrases(verb.end());
        boolean told = verb.is("tell") || verb.is("inform");
        if (told) {
            i = c.phrases()
                    .startingAt(i)
                    .map(p -> complements.afterPhrases(p.end()))
                    .orElse(i);
        }
        while ((c.tag(i) == Tag.COMMA && !closesRelative(verb, i)) || c.lower(i).equals(":") || c.tag(i) == Tag.THAT) {
            i++;
        }
        return i;
    }

    /** {@code the war, which claimed many lives, ended}: the comma ends the verb's own clause. */
    private boolean closesRelative(VerbGroup verb, int comma) {
        return c.tag(verb.start() - 1) == Tag.REL
                && c.verbAt(comma + 1).filter(VerbGroup::finite).isPresent();
    }

    /** The token after the content that begins at {@code from}. */
    int to(VerbGroup verb, int from) {
        return quotationEnd(verb, from, asideEnd(verb, from, contentEnd(verb, from)));
    }

    /**
     * A quotation that opens the content and says something whole is the content ({@code said, "Calm must hold," adding
     * that ...}); and what is reported inside a quotation does not reach beyond it.
     */
    private int quotationEnd(VerbGroup verb, int from, int to) {
        for (Span marks : c.sentence().quoted()) {
            int first = c.tokenAt(marks.start());
            int last = Math.min(to, c.tokenAt(marks.end()));
            boolean around = marks.contains(c.token(verb.main()).span());
            boolean opens = first == from || first == from + 1;
            boolean whole =
                    last - first >= WHOLE && !c.verbsBetween(first, last).isEmpty();
            if (around || (opens && whole)) {
                return last;
            }
        }
        return to;
    }

    /** Reported speech ends at the sentence's end, before a contrasting second report, or before {@code , X said}. */
    private int contentEnd(VerbGroup verb, int from) {
        boolean denies = words.is(verb, SpeechWords.SpeechClass.DENY);
        for (int i = from + 1; i < c.size(); i++) {
            boolean contrast = CONTRASTS.contains(c.lower(i))
                    && !c.sentence().isQuoted(c.token(i).span());
            if ((contrast || c.lower(i).equals(";")) && (denies || secondReport(i + 1))) {
                return i;
            }
        }
        return c.size();
    }

    /** {@code X, which says Y shelled Z, closed the road}: speech inside a relative clause ends with it. */
    private int asideEnd(VerbGroup verb, int from, int to) {
        if (c.tag(verb.start() - 1) != Tag.REL) {
            return to;
        }
        for (int i = from + 1; i < to; i++) {
            int next = c.tag(i + 1) == Tag.ADV ? i + 2 : i + 1;
            boolean main = c.verbAt(next).filter(VerbGroup::finite).isPresent();
            if (c.tag(i) == Tag.COMMA && main) {
                return i;
            }
        }
        return to;
    }

    private boolean secondReport(int i) {
        return c.verbs().stream()
                .filter(v -> v.start() >= i && v.finite())
                .findFirst()
                .filter(v -> words.speaks(v) || v.is("accuse") || v.is("blame") || v.is("condemn"))
                .isPresent();
    }
}
