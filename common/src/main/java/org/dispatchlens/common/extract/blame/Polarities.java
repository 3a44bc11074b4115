package org.dispatchlens.common.extract.blame;

import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.extract.quotes.SpeechWords.SpeechClass;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.text.WordSet;

/** Whether a verb's act is asserted, negated or only supposed. */
final class Polarities {
    private static final Set<String> CONDITIONALS = WordSet.of("if", "whether", "unless", "lest");

    /** At the head of a clause, before its subject: {@code Should X attack, Y would answer}. */
    private static final Set<String> INVERTED = WordSet.of("should", "had", "were");

    private Polarities() {}

    static Polarity of(Scene s, VerbGroup verb) {
        Optional<VerbGroup> begun = Controlled.begun(s, verb);
        if (begun.isPresent()) {
            return of(s, begun.get());
        }
        if (verb.negated() || jointlyNegated(s.c(), verb) || outstanding(s.c(), verb)) {
            return Polarity.NEGATED;
        }
        Optional<VerbGroup> governor = governor(s.c(), verb);
        if (governor.isPresent() && governor.get().isAny(s.words().negating())) {
            return Polarity.NEGATED;
        }
        if (governor.isPresent() && governor.get().negated()) {
            return Polarity.NEGATED;
        }
        boolean supposed = verb.modal()
                || conditional(s.c(), verb)
                || question(s.c())
                || governor.filter(g -> g.modal()
                                || (verb.infinitive()
                                        && g.isAny(s.words().hypothetical())
                                        && !g.isAny(s.words().attempting())))
                        .isPresent();
        return supposed ? Polarity.HYPOTHETICAL : Polarity.ASSERT;
    }

    /** {@code has yet to blame}. */
    private static boolean outstanding(Clauses c, VerbGroup verb) {
        return verb.infinitive()
                && (c.lower(verb.start() - 1).equals("yet")
                        || c.lower(verb.start()).equals("yet"));
    }

    /** {@code has not confirmed or denied}, {@code neither confirmed nor denied}. */
    private static boolean jointlyNegated(Clauses c, VerbGroup verb) {
        String joint = c.lower(verb.start() - 1);
        return joint.equals("nor")
                || (joint.equals("or")
                        && c.verbBefore(verb.start())
                                .filter(v -> v.negated() && v.end() == verb.start() - 1)
                                .isPresent());
    }

    /** Whether the act is only asked for, or what something is for ({@code a way to rebuke}): then nobody has done it. */
    static boolean requested(Scene s, VerbGroup verb) {
        Optional<VerbGroup> governor = governor(s.c(), verb);
        boolean asked = governor.filter(g -> verb.infinitive() && (s.speech().is(g, SpeechClass.ASK) || g.is("be")))
                .isPresent();
        // urged Y to stop blaming Z: what is asked for reaches down to the gerund.
        return asked
                || governor.filter(g -> !verb.infinitive() && g.infinitive() && requested(s, g))
                        .isPresent();
    }

    /** The verb that an infinitive or a gerund hangs on: {@code refused to}, {@code stopped short of}. */
    private static Optional<VerbGroup> governor(Clauses c, VerbGroup verb) {
        boolean gerund = !verb.finite() && !verb.passive() && c.tag(verb.start() - 1) != Tag.COMMA;
        if (!verb.infinitive() && !gerund) {
            return Optional.empty();
        }
        return c.verbBefore(verb.start()).filter(g -> noBreak(c, g.end(), verb.start()));
    }

    private static boolean noBreak(Clauses c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (c.tag(i) == Tag.STOP || c.tag(i) == Tag.SUB || c.tag(i) == Tag.THAT || c.tag(i) == Tag.COMMA) {
                return false;
            }
        }
        return true;
    }

    private static boolean conditional(Clauses c, VerbGroup verb) {
        for (int i = verb.start() - 1; i >= 0; i--) {
            boolean inverted = INVERTED.contains(c.lower(i)) && (i == 0 || c.tag(i - 1) == Tag.COMMA);
            if (CONDITIONALS.contains(c.lower(i)) || inverted) {
                return true;
            }
            boolean boundary = c.tag(i) == Tag.STOP || c.tag(i) == Tag.THAT || c.tag(i) == Tag.COMMA;
            if (boundary || c.verbAt(i).filter(VerbGroup::finite).isPresent()) {
                return false;
            }
        }
        return false;
    }

    private static boolean question(Clauses c) {
        return c.size() > 0
                && (c.lower(c.size() - 1).equals("?") || c.lower(c.size() - 2).equals("?"));
    }
}
