package org.dispatchlens.common.extract.blame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.extract.violence.ViolenceWords.Hostile;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.text.WordSet;

/** Who did the act of a verb: the party that its subject or agent stands for; nobody where that cannot be read. */
final class Doers {
    private static final Set<String> THEY = WordSet.of("they", "it");
    private static final Set<String> LOOKS = WordSet.of("in", "with", "on", "from");

    private Doers() {}

    static List<Found> of(Scene s, VerbGroup verb, NounPhrase phrase, Found source) {
        if (s.parties().nobody(phrase)) {
            return List.of();
        }
        Optional<Hostile> act = s.acts().noun(phrase);
        if (act.isPresent()) {
            return NominalRule.owner(s, phrase, act.get()).map(List::of).orElse(List.of());
        }
        if (!phrase.isActor() && s.c().tag(phrase.head()) == Tag.PRON) {
            List<Found> before = pronoun(s, phrase, source);
            return before.isEmpty()
                    ? Antecedents.of(s, phrase).map(s.parties()::of).orElse(List.of())
                    : before;
        }
        boolean arms = !phrase.isActor() && s.violence().arms().contains(phrase.headWord());
        if (arms) {
            return s.parties().doer(phrase).map(List::of).orElseGet(() -> manned(s, phrase));
        }
        return s.parties().isPersonal(phrase)
                ? s.parties().of(phrase).stream()
                        .map(f -> described(s, verb, phrase, f))
                        .toList()
                : List.of();
    }

    /** {@code government aircraft}, {@code rebel mortars}: the words name who uses the arms. */
    private static List<Found> manned(Scene s, NounPhrase phrase) {
        boolean organ =
                s.parties().describedByOrgan(phrase) && !s.violence().arms().contains(s.c().lower(phrase.head() - 1));
        return organ ? List.of(new Found(Party.unknown(phrase.text()), 0.5)) : fired(s, phrase);
    }

    /** {@code a shell fired by X}. */
    private static List<Found> fired(Scene s, NounPhrase phrase) {
        return s.c().verbAt(phrase.end())
                .filter(v -> v.passive() && !v.finite())
                .map(v -> s.parties().all(s.complements().agent(v)))
                .orElse(List.of());
    }

    /**
     * An unresolved pronoun may be anybody: no row rather than a wrong one. Inside quotation marks {@code they} and
     * {@code it} are whom the same speaker has blamed in the sentence before, if that is one party.
     */
    private static List<Found> pronoun(Scene s, NounPhrase phrase, Found source) {
        boolean quoted = s.c().sentence().isQuoted(phrase.span());
        List<Found> named = quoted ? Addressed.of(s, phrase) : List.of();
        if (!named.isEmpty()) {
            return named;
        }
        return quoted && THEY.contains(phrase.headWord())
                ? s.before().blamedBy(source.party()).map(p -> as(p, phrase)).stream()
                        .toList()
                : List.of();
    }

    private static Found as(Party party, NounPhrase pronoun) {
        return new Found(new Party(party.id(), party.state(), pronoun.text()), 0.6);
    }

    /** Unknown perpetrators keep the words that describe them: {@code gunmen in civilian clothes}. */
    private static Found described(Scene s, VerbGroup verb, NounPhrase phrase, Found found) {
        Clauses c = s.c();
        boolean unknown = found.party().id().isEmpty() && found.party().state().isEmpty();
        int i = phrase.end();
        if (!unknown || verb.passive() || !LOOKS.contains(c.lower(i)) || c.isTimePhrase(i)) {
            return found;
        }
        Optional<NounPhrase> look = c.phrases().startingAt(i + 1);
        boolean beside = look.isPresent() && look.get().end() == verb.start();
        return beside
                ? new Found(Party.unknown(c.text(phrase.start(), look.get().end())), found.confidence())
                : found;
    }
}
