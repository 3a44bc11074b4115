package org.dispatchlens.common.extract.violence;

import java.util.Optional;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.Complements;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.extract.violence.ViolenceWords.Act;
import org.dispatchlens.common.extract.violence.ViolenceWords.Hostile;
import org.dispatchlens.common.extract.violence.ViolenceWords.Need;

/** Hostile acts that stand before a passive verb: {@code rockets were fired}, {@code the raid was carried out by X}. */
final class PassiveActs {
    private final Clauses c;
    private final Complements complements;
    private final ViolenceWords words;

    PassiveActs(Clauses clauses, ViolenceWords words) {
        this.c = clauses;
        this.complements = new Complements(clauses);
        this.words = words;
    }

    /**
     * {@code a grenade was hurled}, {@code rockets were fired}: arms as the subject of a passive verb; also {@code missiles
     * fired by X}.
     */
    boolean armsFired(VerbGroup verb, Optional<Act> act) {
        boolean arming = verb.isAny(words.arming())
                || act.filter(a -> a.needs() == Need.ARM).isPresent();
        boolean told = verb.finite()
                || (act.filter(a -> a.needs() == Need.ARM).isPresent()
                        && !complements.agent(verb).isEmpty());
        return arming
                && verb.passive()
                && told
                && c.phrases()
                        .endingAt(c.tag(verb.start() - 1) == Tag.COMMA ? verb.start() - 2 : verb.start() - 1)
                        .filter(p -> words.arms().contains(p.headWord()))
                        .isPresent();
    }

    /** {@code the attack on the mill was carried out by X}: the subject of a passive verb is the act. */
    Optional<Hostile> carriedOut(VerbGroup verb, HostileActs acts) {
        boolean told = verb.passive() && verb.finite() && words.perpetration().contains(c.lower(verb.main()));
        int end = told ? beforeRelative(verb.start()) : 0;
        for (int i = end - 1; i >= 0 && c.verbAt(i).isEmpty(); i--) {
            Optional<NounPhrase> phrase = c.phrases().endingAt(i);
            Optional<Hostile> act = phrase.flatMap(acts::noun);
            if (act.isPresent() && complements.afterPhrases(phrase.get().end()) >= end) {
                return act;
            }
        }
        return Optional.empty();
    }

    /** {@code the attack, which killed ten, was carried out}: the comma that opens the relative clause before the token, else the token. */
    private int beforeRelative(int token) {
        if (c.tag(token - 1) != Tag.COMMA) {
            return token;
        }
        for (int i = token - 2; i > 0 && c.tag(i) != Tag.STOP; i--) {
            if (c.tag(i) == Tag.COMMA) {
                return c.tag(i + 1) == Tag.REL ? i : token;
            }
        }
        return token;
    }
}
