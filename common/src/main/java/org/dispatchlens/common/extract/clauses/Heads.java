package org.dispatchlens.common.extract.clauses;

import java.util.Optional;
import org.dispatchlens.common.model.ActorType;

/** Which of the phrases that hang on each other by prepositions is the head, and which can act by themselves. */
final class Heads {
    private Heads() {}

    /** The phrase that governs a chain of prepositional phrases; null where only a preposition governs it. */
    static NounPhrase climb(Clauses c, NounPhrase phrase) {
        NounPhrase now = phrase;
        while (now.start() > 1 && c.tag(now.start() - 1) == Tag.PREP) {
            int before = Skips.left(c, now.start() - 2);
            boolean noun = before >= 0 && (c.tag(before).nominal() || c.tag(before) == Tag.PRON);
            Optional<NounPhrase> outer = noun ? c.phrases().endingAt(before) : Optional.empty();
            if (outer.isEmpty()) {
                return null;
            }
            now = outer.get();
        }
        return now.start() == 1 && c.tag(0) == Tag.PREP ? null : now;
    }

    /** People and groups take a relative clause for themselves; a place leaves it to the phrase it stands in. */
    static boolean people(Clauses c, NounPhrase phrase) {
        boolean noun = c.words().persons().contains(phrase.headWord());
        boolean group = phrase.headWord().endsWith("s")
                && !phrase.isActor()
                && c.token(phrase.head()).capitalised();
        return noun
                || group
                || phrase.headMentions().stream()
                        .anyMatch(m -> m.type() != ActorType.STATE && m.type() != ActorType.REGION);
    }

    /** A person next to the verb is its subject even behind a stray preposition; a place is not. */
    static boolean person(NounPhrase phrase) {
        return phrase.headMentions().stream().anyMatch(m -> m.type() == ActorType.PERSON);
    }
}
