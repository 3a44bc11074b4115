package org.dispatchlens.common.extract.clauses;

import java.util.Optional;
import java.util.function.Predicate;
import org.dispatchlens.common.extract.clauses.VerbForm.Kind;

/** Finds the verb, or the owner of a noun, whose subject a verb without one of its own takes over. */
final class Governors {
    private final Clauses c;
    private final Predicate<VerbGroup> speech;

    Governors(Clauses clauses, Predicate<VerbGroup> speech) {
        this.c = clauses;
        this.speech = speech;
    }

    /** {@code Accusing Y of Z, X walked out}: the verb of the clause that follows a participle. */
    Optional<VerbGroup> mainAfter(VerbGroup verb) {
        boolean outside = !quoted(verb);
        for (VerbGroup v : c.verbs()) {
            boolean main = v.finite() && !(outside && quoted(v)) && !subordinate(v);
            if (v.start() > verb.main() && main && commaBetween(verb.end(), v.start())) {
                return Optional.of(v);
            }
        }
        return Optional.empty();
    }

    /** Whether a word that opens a subordinate clause stands between the last comma and the verb. */
    private boolean subordinate(VerbGroup v) {
        for (int i = v.start() - 1; i >= 0 && c.tag(i) != Tag.COMMA; i--) {
            if (c.tag(i) == Tag.SUB) {
                return true;
            }
        }
        return false;
    }

    private boolean commaBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (c.tag(i) == Tag.COMMA) {
                return true;
            }
        }
        return false;
    }

    /** {@code X went on, accusing Y}: the verb before a participle, of the main clause where there is one. */
    Optional<VerbGroup> mainBefore(VerbGroup verb) {
        VerbGroup best = null;
        boolean outside = !quoted(verb);
        for (VerbGroup v : c.verbs()) {
            boolean inQuotation = outside && quoted(v);
            if (v.end() <= verb.start() && v.finite() && !inQuotation) {
                best = best == null || !insideRelative(v) ? v : best;
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@code said, "Calm must hold," adding}: what the quotation's own verbs do is not told of the speaker. */
    private boolean quoted(VerbGroup v) {
        return c.sentence().isQuoted(c.token(v.main()).span());
    }

    private boolean insideRelative(VerbGroup v) {
        int j = Skips.left(c, v.start() - 1);
        return j > 0
                && (c.tag(j) == Tag.REL || (c.tag(j) == Tag.THAT && c.tag(j - 1).nominal()));
    }

    /** {@code X's need to accuse Y}: who owns the noun before the infinitive. */
    Optional<NounPhrase> ownerOf(int noun) {
        boolean thing = c.tag(noun) == Tag.NOUN
                && c.mention(noun).isEmpty()
                && !c.words().officials().contains(c.lower(noun))
                && !c.words().persons().contains(c.lower(noun));
        Optional<NounPhrase> phrase = thing ? c.phrases().endingAt(noun) : Optional.empty();
        for (int i = noun - 1; phrase.isPresent() && i > phrase.get().start(); i--) {
            if (c.tag(i) == Tag.POSS) {
                return c.phrases().endingAt(i - 1);
            }
        }
        return Optional.empty();
    }

    /**
     * The verb before a conjunction that shares its subject with the verb after it: the nearest of the same form, for a verb
     * of speech the last verb of speech; where none has the same form, the nearest of any. Of verbs in the present the number
     * must agree: {@code X and Y say the dam threatens them and accuse Z}.
     */
    Optional<VerbGroup> partner(VerbGroup verb, int conjunction) {
        VerbGroup any = null;
        VerbGroup nearest = null;
        VerbGroup speaking = null;
        for (VerbGroup v : c.verbs()) {
            if (v.end() > conjunction || !agree(v, verb) || inserted(v, verb)) {
                continue;
            }
            any = v;
            boolean tense = v.finite() == verb.finite() || (isPlural(verb) && v.finite());
            if (tense && v.infinitive() == verb.infinitive()) {
                nearest = v;
                speaking = speech.test(v) ? v : speaking;
            }
        }
        VerbGroup same = speaking != null && speech.test(verb) ? speaking : nearest;
        return Optional.ofNullable(same != null ? same : any);
    }

    /** {@code X seized the port, witnesses said, and shot two men}: the speech between commas shares no subject. */
    private boolean inserted(VerbGroup v, VerbGroup verb) {
        if (!speech.test(v) || speech.test(verb) || c.tag(Skips.right(c, v.end())) != Tag.COMMA) {
            return false;
        }
        return c.phrases()
                .endingAt(Skips.left(c, v.start() - 1))
                .filter(p -> c.tag(p.start() - 1) == Tag.COMMA)
                .isPresent();
    }

    /** Whether two verbs can have the same subject by their number: one in -s and a plain one, both in the present, cannot. */
    private static boolean agree(VerbGroup a, VerbGroup b) {
        return !(isSingular(a) && isPlural(b)) && !(isSingular(b) && isPlural(a));
    }

    private static boolean isSingular(VerbGroup verb) {
        return verb.kind() == Kind.THIRD;
    }

    private static boolean isPlural(VerbGroup verb) {
        return verb.kind() == Kind.BASE && !verb.infinitive() && !verb.modal();
    }
}
