package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.text.WordSet;

/**
 * An accusation as a noun: {@code X's accusation that Y did Z}, {@code accusations by X against Y}. Without an accuser beside
 * the noun, or without an accused, there is no row.
 */
final class ChargeNounRule implements BlameRule {
    private static final Set<String> FROM = WordSet.of("by", "from");
    /** Nouns whose {@code of} names the accused. */
    private static final Set<String> CRITICISM = WordSet.of("criticism", "condemnation");
    /** Nouns that blame only where what is said is a hostile act. */
    private static final Set<String> CLAIMS = WordSet.of("claim", "claims", "charge", "charges");

    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (int i = 0; i < s.c().size(); i++) {
            boolean noun = s.c().tag(i) == Tag.NOUN && s.words().nouns().contains(s.c().lower(i));
            Optional<NounPhrase> phrase = noun ? s.c().phrases().endingAt(i) : Optional.empty();
            phrase.ifPresent(p -> rows.addAll(rows(s, p)));
        }
        return rows;
    }

    private static List<Blame> rows(Scene s, NounPhrase noun) {
        int end = noun.end();
        List<Found> accusers = s.parties().doer(noun).map(List::of).orElse(List.of());
        if (FROM.contains(s.c().lower(end)) && accusers.isEmpty()) {
            List<NounPhrase> by = personal(s, end + 1);
            accusers = s.parties().all(by);
            end = by.isEmpty() ? end : behind(s, by);
        }
        if (s.c().tag(end) == Tag.THAT) {
            return make(s, noun, end, accusers, charged(s, noun, end + 1));
        }
        boolean of = s.c().lower(end).equals("of") && CRITICISM.contains(noun.headWord());
        if (!of && !s.c().lower(end).equals("against")) {
            return List.of();
        }
        List<NounPhrase> against = personal(s, end + 1);
        int by = against.isEmpty() ? end : behind(s, against);
        boolean later = accusers.isEmpty() && FROM.contains(s.c().lower(by));
        return make(s, noun, end, later ? s.parties().all(personal(s, by + 1)) : accusers, culprits(s, against));
    }

    /** The token after the phrases and after what belongs to the last of them: {@code the government of X}. */
    private static int behind(Scene s, List<NounPhrase> phrases) {
        int end = phrases.get(phrases.size() - 1).end();
        boolean of = s.c().lower(end).equals("of");
        return of ? s.c().phrases().startingAt(end + 1).map(NounPhrase::end).orElse(end) : end;
    }

    private static List<NounPhrase> personal(Scene s, int at) {
        Optional<NounPhrase> phrase = s.c().phrases().startingAt(at);
        boolean somebody = phrase.isPresent() && s.parties().isPersonal(phrase.get());
        return somebody ? s.complements().after(at - 1, Set.of(s.c().lower(at - 1))) : List.of();
    }

    private static List<Found> culprits(Scene s, List<NounPhrase> phrases) {
        List<Found> found = new ArrayList<>();
        phrases.forEach(p -> found.addAll(s.culprits().of(p)));
        return found;
    }

    /** Who did what is charged: the subject, or the agent of a passive, of the clause behind {@code that}. */
    private static List<Found> charged(Scene s, NounPhrase noun, int from) {
        boolean any = !CLAIMS.contains(noun.headWord());
        Optional<VerbGroup> verb = s.c().verbs().stream()
                .filter(v -> v.start() >= from && v.finite())
                .findFirst()
                .filter(v -> any || s.acts().verb(v).isPresent());
        List<NounPhrase> doers = verb.map(v ->
                        v.passive() ? s.complements().agent(v) : s.subjects().of(v))
                .orElse(List.of());
        return s.parties().all(doers.stream().filter(s.parties()::isPersonal).toList());
    }

    private static List<Blame> make(Scene s, NounPhrase noun, int from, List<Found> accusers, List<Found> accused) {
        if (accusers.isEmpty() || accused.isEmpty()) {
            return List.of();
        }
        return new Rows(
                        s,
                        BlameForm.ACCUSATION,
                        noun.span(),
                        from + 1,
                        Acts.end(s.c(), from + 1),
                        "112",
                        Accusers.voice(s, noun.span()),
                        Polarity.ASSERT,
                        "accuse.noun",
                        0.8)
                .cross(accusers, accused);
    }
}
