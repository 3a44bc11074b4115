package org.dispatchlens.common.extract.actors;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.model.UnresolvedName;

/**
 * Capitalised words inside a sentence, or several in a row anywhere, that nothing in the codebook resolves: what a
 * researcher may want to add.
 */
final class UnresolvedNames {
    private static final int MAX_UNITS = 6;

    private final ActorLexicon lexicon;

    UnresolvedNames(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Names of one sentence in text order; none from headlines in title case. */
    List<UnresolvedName> find(String text, int sentenceId, SentenceView s) {
        List<UnresolvedName> out = new ArrayList<>();
        if (Headlines.isTitleCase(s.units())) {
            return out;
        }
        int at = 0;
        while (at < s.units().size()) {
            int end = nameEnd(s, at);
            if (end > at && (end - at > 1 || isInsideSentence(s, at))) {
                Span span = new Span(
                        s.units().get(at).start(), s.units().get(end - 1).end());
                out.add(new UnresolvedName(sentenceId, span, span.of(text)));
            }
            at = Math.max(end, at + 1);
        }
        return out;
    }

    private int nameEnd(SentenceView s, int from) {
        int at = from;
        while (at < s.units().size() && at - from < MAX_UNITS && isName(s, at)) {
            at++;
        }
        return at;
    }

    private boolean isName(SentenceView s, int at) {
        Unit unit = s.units().get(at);
        return unit.capitalised()
                && unit.text().length() > 1
                && !lexicon.references().notNames().contains(unit.key())
                && !lexicon.references().openers().contains(unit.key())
                && !lexicon.isTitle(unit.key())
                && !s.isCovered(at)
                && lexicon.role(s.units(), at) == null;
    }

    /** A capital after a word or comma is no sentence start. */
    private static boolean isInsideSentence(SentenceView s, int at) {
        return at > 0 && (s.units().get(at - 1).word() || s.key(at - 1).equals(","));
    }
}
