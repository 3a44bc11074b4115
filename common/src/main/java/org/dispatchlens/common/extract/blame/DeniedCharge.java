package org.dispatchlens.common.extract.blame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.text.WordSet;

/** Recognises what is denied as a charge where neither its verb nor the denial's object says so. */
final class DeniedCharge {
    private static final Set<String> SOMETHING = WordSet.of("something");

    private DeniedCharge() {}

    /** {@code a charge that X denies}, {@code accusations which X rejected}, {@code claims X disputes}. */
    static boolean before(Scene s, VerbGroup verb) {
        List<NounPhrase> subject = s.subjects().of(verb);
        if (subject.isEmpty() || !s.complements().object(verb).isEmpty()) {
            return false;
        }
        NounPhrase denier = subject.get(0);
        int before = denier.start() - 1;
        // Behind a comma claims is the noun though it looks like a verb: accused Y of it, claims Y rejects.
        boolean aside = s.words().denialNouns().contains(s.c().lower(before)) && s.c().tag(before - 1) == Tag.COMMA;
        return aside
                || insidePhrase(s, denier)
                || (verb.is("deny") && whatWasSaid(s.c(), denier))
                || antecedent(s.c(), denier).filter(p -> charge(s, p)).isPresent();
    }

    /**
     * {@code accused Y of arming Z, which Y denies}: behind a comma {@code which} takes up all that was said before; also
     * {@code something Y denies}.
     */
    private static boolean whatWasSaid(Clauses c, NounPhrase denier) {
        int before = denier.start() - 1;
        boolean clause = c.lower(before).equals("which") && c.tag(before - 1) == Tag.COMMA;
        return clause || SOMETHING.contains(c.lower(denier.start())) || SOMETHING.contains(c.lower(before));
    }

    private static Optional<NounPhrase> antecedent(Clauses c, NounPhrase denier) {
        int i = denier.start() - 1;
        if (c.tag(i) != Tag.THAT && c.tag(i) != Tag.REL) {
            return Optional.empty();
        }
        int noun = c.tag(i - 1) == Tag.COMMA ? i - 2 : i - 1;
        return c.tag(noun) == Tag.NOUN ? c.phrases().endingAt(noun) : Optional.empty();
    }

    private static boolean charge(Scene s, NounPhrase phrase) {
        return s.words().denialNouns().contains(phrase.headWord());
    }

    /** Without a relative pronoun the noun and the denier stand side by side as one phrase. */
    private static boolean insidePhrase(Scene s, NounPhrase denier) {
        boolean pronoun = s.c().tag(denier.head()) == Tag.PRON;
        if (pronoun && s.words().denialNouns().contains(s.c().lower(denier.start() - 1))) {
            return s.c().tag(denier.start() - 1) == Tag.NOUN;
        }
        for (int i = denier.start(); i < denier.head(); i++) {
            boolean noun = s.c().mention(i).isEmpty() && s.c().verbAt(i).isEmpty();
            if (noun && s.words().denialNouns().contains(s.c().lower(i)) && s.c().tag(i + 1) != Tag.POSS) {
                return denier.isActor();
            }
        }
        return false;
    }

    /** {@code denied that its troops crossed the border}: nobody denies what its own soldiers are not charged with. */
    static boolean ofOwnForces(Scene s, VerbGroup denial, VerbGroup verb) {
        if (!verb.finite() || verb.modal()) {
            return false;
        }
        List<NounPhrase> subject = s.subjects().of(verb);
        boolean forces = subject.size() == 1
                && subject.get(0).headMentions().stream().anyMatch(m -> m.type() == ActorType.MILITARY);
        if (!forces) {
            return false;
        }
        List<Found> deniers = Accusers.of(s, denial);
        String own = Dedupe.key(s.parties().of(subject.get(0)).get(0).party());
        return deniers.stream().anyMatch(d -> Dedupe.key(d.party()).equals(own));
    }
}
