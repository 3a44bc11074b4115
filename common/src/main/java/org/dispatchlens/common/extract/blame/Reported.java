package org.dispatchlens.common.extract.blame;

import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.text.WordSet;

/**
 * Whether the outlet reports an attack by its noun, or only mentions it. It reports where the noun does harm ({@code X's raid
 * killed nine}), where people suffer it ({@code fled X's shelling}, {@code killed in X's raid}), or where its doer is told
 * ({@code a raid by X}). All else is background: {@code with the help of X's raids}, {@code since X's invasion}.
 */
final class Reported {
    private static final Set<String> IN = WordSet.of("in", "by", "from", "under", "to", "during");

    /** {@code nine dead in X's raid}, without a verb. */
    private static final Set<String> DEAD = WordSet.of("dead", "killed", "hurt");

    private Reported() {}

    static boolean by(Scene s, NounPhrase phrase) {
        Clauses c = s.c();
        boolean feared = c.lower(phrase.end()).equals("from");
        boolean prevented = c.verbBefore(phrase.start())
                .filter(v -> v.end() == phrase.start() && v.isAny(s.words().preventing()))
                .isPresent();
        if (feared || prevented || Background.is(s, phrase) || Background.supposed(s, phrase)) {
            return false;
        }
        return harms(s, phrase) || suffered(s, phrase) || (told(s, phrase) && !open(s, phrase));
    }

    /** The noun is the subject of a verb of harm. */
    private static boolean harms(Scene s, NounPhrase phrase) {
        return s.c().verbs().stream()
                .filter(v -> v.start() > phrase.head() && v.finite() && !v.modal() && v.isAny(effects(s)))
                .findFirst()
                .filter(v -> s.subjects().of(v).stream().anyMatch(p -> p.start() == phrase.start()))
                .isPresent();
    }

    private static Set<String> effects(Scene s) {
        return s.violence().effects();
    }

    /** The noun is what somebody fled, or what they were killed in or by. */
    private static boolean suffered(Scene s, NounPhrase phrase) {
        Optional<VerbGroup> verb = s.c().verbBefore(phrase.start()).filter(v -> !v.modal() && !v.negated());
        boolean adjunct = IN.contains(s.c().lower(phrase.start() - 1));
        if (adjunct && DEAD.contains(s.c().lower(phrase.start() - 2))) {
            return true;
        }
        if (verb.isEmpty()) {
            return false;
        }
        boolean object = verb.get().end() == phrase.start();
        boolean hurt =
                verb.get().isAny(effects(s)) || verb.get().isAny(s.violence().intransitive());
        return (adjunct && hurt)
                || ((adjunct || object) && verb.get().isAny(s.violence().endured()));
    }

    private static boolean told(Scene s, NounPhrase phrase) {
        boolean done = s.violence().perpetration().contains(s.c().lower(phrase.end()));
        return done
                || !Perpetrators.of(s, phrase).isEmpty()
                || !s.culprits().agents(phrase).isEmpty();
    }

    /** The noun's verb leaves it open: {@code a raid by X could help}. That an act must end says that it goes on. */
    static boolean open(Scene s, NounPhrase phrase) {
        return s.c().verbs().stream()
                .filter(v -> v.start() > phrase.head() && v.finite())
                .findFirst()
                .filter(v -> v.modal() && !s.c().lower(v.start()).equals("must"))
                .filter(v -> s.subjects().of(v).stream().anyMatch(p -> p.start() == phrase.start()))
                .isPresent();
    }
}
