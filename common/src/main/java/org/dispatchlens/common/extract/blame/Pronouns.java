package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Via;

/**
 * Whom a pronoun accuses or stands for: {@code Critics of X's government accuse it of Z}, {@code X met Y's envoy and accused
 * him}. Only one actor of the right kind may be named before it, beside who accuses; else the pronoun stays what it is.
 */
final class Pronouns {
    private static final Set<ActorType> BODIES =
            EnumSet.complementOf(EnumSet.of(ActorType.PERSON, ActorType.PEOPLE, ActorType.REGION));
    private static final Set<ActorType> PERSONS = EnumSet.of(ActorType.PERSON);
    private static final Set<ActorType> MANY =
            EnumSet.of(ActorType.GROUP, ActorType.MILITARY, ActorType.PEOPLE, ActorType.GOVERNMENT);

    private Pronouns() {}

    /** The accused that a pronoun stands for, named before it in the sentence or as the topic of the sentence before. */
    static Optional<Found> accused(Scene s, NounPhrase pronoun, List<Found> accusers) {
        Set<ActorType> kinds = kinds(pronoun.headWord());
        if (pronoun.isActor() || kinds.isEmpty() || s.c().tag(pronoun.head()) != Tag.PRON) {
            return Optional.empty();
        }
        List<Mention> here =
                candidates(s.c().sentence().mentions(), kinds, pronoun.span().start(), accusers);
        if (!here.isEmpty()) {
            return one(here, pronoun, 0.6);
        }
        List<Mention> before = candidates(s.before().mentions(), kinds, Integer.MAX_VALUE, accusers);
        boolean topic =
                !before.isEmpty() && before.get(0).equals(s.before().mentions().get(0));
        return topic ? one(before, pronoun, 0.5) : Optional.empty();
    }

    /** Who a pronoun in subject position is: the one body that opens the sentence. */
    static Optional<Found> subject(Scene s, NounPhrase pronoun) {
        Set<ActorType> kinds = kinds(pronoun.headWord());
        List<Mention> here =
                candidates(s.c().sentence().mentions(), kinds, pronoun.span().start(), List.of());
        return one(here, pronoun, 0.6);
    }

    private static Set<ActorType> kinds(String pronoun) {
        return switch (pronoun) {
            case "it" -> BODIES;
            case "he", "she", "him", "her" -> PERSONS;
            case "they", "them" -> MANY;
            default -> Set.of();
        };
    }

    private static List<Mention> candidates(
            List<Mention> mentions, Set<ActorType> kinds, int end, List<Found> accusers) {
        List<Mention> found = new ArrayList<>();
        for (Mention m : mentions) {
            boolean accuses =
                    accusers.stream().anyMatch(f -> Dedupe.key(f.party()).equals(Dedupe.key(Party.of(m))));
            boolean adjective = m.via() == Via.DEMONYM;
            if (m.span().end() <= end && kinds.contains(m.type()) && !accuses && !adjective) {
                found.add(m);
            }
        }
        return found;
    }

    private static Optional<Found> one(List<Mention> candidates, NounPhrase pronoun, double sure) {
        boolean single =
                candidates.stream().map(m -> Dedupe.key(Party.of(m))).distinct().count() == 1;
        return single
                ? Optional.of(new Found(
                        new Party(candidates.get(0).actorId(), candidates.get(0).state(), pronoun.text()), sure))
                : Optional.empty();
    }
}
