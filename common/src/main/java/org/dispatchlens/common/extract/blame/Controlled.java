package org.dispatchlens.common.extract.blame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbForm.Kind;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.text.WordSet;

/**
 * Who did the act of a gerund that hangs on another verb: {@code X drove into the square, killing four}, {@code X fled after
 * shelling the town}, {@code After shelling the town, X fled}. It is the subject of that verb where the verb is active: in
 * {@code X was hit, killing four} somebody else killed.
 */
final class Controlled {
    private static final Set<String> OPENERS = WordSet.of("after", "before", "by", "while", "with");

    /** Verbs that tell what somebody has or is, and not what they did. */
    private static final Set<String> STATES = WordSet.of("be", "have");

    private static final Set<String> PARTICLES = WordSet.of("off", "out");

    private Controlled() {}

    static List<NounPhrase> doers(Scene s, VerbGroup gerund) {
        int before = gerund.start() - 1;
        boolean addition = s.c().lower(before).equals("as")
                && s.c().lower(before - 1).equals("well")
                && s.c().lower(before - 2).equals("as");
        boolean hangs = addition
                || begun(s, gerund).isPresent()
                || s.c().tag(before) == Tag.COMMA
                || OPENERS.contains(s.c().lower(before));
        boolean told = gerund.kind() == Kind.ING
                && !gerund.passive()
                && !s.complements().object(gerund).isEmpty();
        if (!hangs || (!told && !off(s, gerund))) {
            return List.of();
        }
        Optional<VerbGroup> main = main(s, gerund);
        return main.filter(v -> doing(s, v) && governs(s, v, gerund))
                .map(s.subjects()::of)
                .orElse(List.of());
    }

    /** {@code began to shell}, {@code resumed shelling}: the finite verb right before, whose subject did it. */
    static Optional<VerbGroup> begun(Scene s, VerbGroup verb) {
        return s.c().verbBefore(verb.start())
                .filter(g -> g.end() == verb.start() && !g.passive() && !g.modal() && !g.negated())
                .filter(g -> g.finite() && g.isAny(s.words().beginning()));
    }

    /** {@code setting off a bomb}, {@code carrying out a raid}: the object stands behind the particle. */
    private static boolean off(Scene s, VerbGroup gerund) {
        return gerund.kind() == Kind.ING && PARTICLES.contains(s.c().lower(gerund.end()));
    }

    /** Nothing between the two has a doer of its own or says that the act is only meant: {@code has a right to answer by striking}. */
    private static boolean governs(Scene s, VerbGroup main, VerbGroup gerund) {
        if (main.start() > gerund.main()) {
            return true;
        }
        Optional<VerbGroup> nearest = nearest(s, gerund);
        boolean chain = nearest.filter(v -> v.main() == main.main() || v.start() == main.end())
                .isPresent();
        return chain && (!nearest.get().infinitive() || main.isAny(s.words().attempting()));
    }

    /** The verb before, past participles that hang on the same verb: {@code drove in, taking places at the doors, before opening fire}. */
    private static Optional<VerbGroup> nearest(Scene s, VerbGroup gerund) {
        Optional<VerbGroup> verb = s.c().verbBefore(gerund.start());
        while (verb.isPresent()
                && verb.get().kind() == Kind.ING
                && !verb.get().passive()
                && s.c().tag(verb.get().start() - 1) == Tag.COMMA) {
            verb = s.c().verbBefore(verb.get().start());
        }
        return verb;
    }

    private static boolean doing(Scene s, VerbGroup verb) {
        return !verb.passive()
                && !verb.modal()
                && !verb.negated()
                && verb.kind() != Kind.BASE
                && !verb.isAny(STATES)
                && !verb.isAny(s.violence().endured())
                && !verb.isAny(s.violence().intransitive())
                && !s.speech().reports(verb);
    }

    /** The finite verb before the gerund in its clause, else, for one that opens the sentence, the one behind the comma. */
    private static Optional<VerbGroup> main(Scene s, VerbGroup gerund) {
        VerbGroup before = null;
        VerbGroup after = null;
        for (VerbGroup verb : s.c().verbs()) {
            if (verb.finite() && verb.end() <= gerund.start()) {
                before = verb;
            } else if (verb.finite() && after == null && verb.start() > gerund.main()) {
                after = verb;
            }
        }
        boolean opens = before == null && gerund.start() <= 2;
        return opens
                ? Optional.ofNullable(after).filter(v -> opensMain(s, gerund.end(), v))
                : Optional.ofNullable(before).filter(v -> noStop(s, v.end(), gerund.start()));
    }

    /** The comma behind the gerund's clause, and no relative clause of a noun in it. */
    private static boolean opensMain(Scene s, int from, VerbGroup main) {
        boolean comma = false;
        for (int i = from; i < main.start(); i++) {
            comma |= s.c().tag(i) == Tag.COMMA;
            if (s.c().tag(i) == Tag.REL) {
                return false;
            }
        }
        return comma;
    }

    private static boolean noStop(Scene s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.c().tag(i) == Tag.STOP) {
                return false;
            }
        }
        return true;
    }
}
