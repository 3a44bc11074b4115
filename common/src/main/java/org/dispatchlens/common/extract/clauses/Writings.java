package org.dispatchlens.common.extract.clauses;

import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Party;

/**
 * Whose words a document is: {@code a Xian report}, {@code X's statement}, {@code a letter from X}, {@code tallies by X}. The
 * report of a state's newspapers is not the state's, nor is a report from a place.
 */
final class Writings {
    private final Clauses c;
    private final Parties parties;

    Writings(Clauses clauses, Parties parties) {
        this.c = clauses;
        this.parties = parties;
    }

    /** The author under the document's own words; empty where the phrase is no document or names nobody. */
    Optional<Found> author(NounPhrase phrase) {
        if (phrase.isActor() || !c.words().writings().contains(phrase.headWord())) {
            return Optional.empty();
        }
        Optional<Found> owner = official(phrase) ? parties.doer(phrase) : Optional.empty();
        return owner.or(() -> behind(phrase))
                .filter(f -> !f.party().id().isEmpty())
                .map(f -> new Found(new Party(f.party().id(), f.party().state(), phrase.text()), f.confidence()));
    }

    /** Between the actor and the document stand only organs of a state, or nothing. */
    private boolean official(NounPhrase phrase) {
        Optional<Mention> actor = phrase.modifier();
        for (int i = phrase.start(); actor.isPresent() && i < phrase.head(); i++) {
            boolean behind = c.token(i).start() >= actor.get().span().end();
            boolean organ = c.tag(i) == Tag.POSS || c.words().officials().contains(c.lower(i));
            if (behind && !organ && !phrase.possessive()) {
                return false;
            }
        }
        return actor.isPresent();
    }

    private Optional<Found> behind(NounPhrase phrase) {
        String link = c.lower(phrase.end());
        boolean sent = link.equals("from") && c.words().statements().contains(phrase.headWord());
        if (!sent && !link.equals("by")) {
            return Optional.empty();
        }
        List<Found> found = c.phrases()
                .startingAt(phrase.end() + 1)
                .filter(parties::isPersonal)
                .map(parties::of)
                .orElse(List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
