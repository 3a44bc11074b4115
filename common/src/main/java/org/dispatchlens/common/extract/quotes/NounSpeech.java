package org.dispatchlens.common.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.Complements;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties;
import org.dispatchlens.common.extract.clauses.Subjects;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.text.WordSet;

/**
 * Speech that hangs on a noun: {@code X's claim that ...}, {@code reports by X that ...}, {@code X spoke of suspicions that ...}.
 * The speaker owns the noun, follows it after {@code by}, or is the subject of a verb of speech before it.
 */
final class NounSpeech {
    private static final Set<String> FROM = WordSet.of("by", "from");
    private final Clauses c;
    private final SpeechWords words;
    private final Parties parties;
    private final Complements complements;
    private final Subjects subjects;

    NounSpeech(Clauses clauses, SpeechWords words, Parties parties) {
        this.c = clauses;
        this.words = words;
        this.parties = parties;
        this.complements = new Complements(clauses);
        this.subjects = new Subjects(clauses, words::reports);
    }

    List<Spoken> find() {
        List<Spoken> found = new ArrayList<>();
        for (int i = 0; i < c.size(); i++) {
            boolean noun = c.tag(i) == Tag.NOUN && words.nouns().contains(c.lower(i));
            Optional<NounPhrase> phrase = noun ? c.phrases().endingAt(i) : Optional.empty();
            phrase.flatMap(this::at).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Spoken> at(NounPhrase noun) {
        Optional<NounPhrase> by =
                FROM.contains(c.lower(noun.end())) ? c.phrases().startingAt(noun.end() + 1) : Optional.empty();
        int that = by.map(p -> complements.afterPhrases(p.end())).orElse(noun.end());
        if (c.tag(that) != Tag.THAT || c.verbsBetween(that, c.size()).isEmpty()) {
            return Optional.empty();
        }
        Optional<NounPhrase> source = by.or(() -> owner(noun)).or(() -> speaker(noun));
        return source.filter(parties::isPersonal)
                .map(s -> new Spoken(List.of(s), noun.head(), noun.end(), that + 1, end(that), "speech.noun", 0.7));
    }

    private Optional<NounPhrase> owner(NounPhrase noun) {
        for (int i = noun.head() - 1; i >= noun.start(); i--) {
            boolean named = c.mention(i).isPresent();
            if (c.tag(i) == Tag.POSS || named) {
                return c.phrases().endingAt(named ? i : i - 1);
            }
        }
        return Optional.empty();
    }

    private Optional<NounPhrase> speaker(NounPhrase noun) {
        return c.verbBefore(noun.start())
                .filter(words::speaks)
                .filter(v -> !words.is(v, SpeechWords.SpeechClass.DENY) && !v.passive() && !v.negated())
                .map(subjects::of)
                .filter(list -> list.size() == 1)
                .map(list -> list.get(0));
    }

    /** The clause ends where a comma brings the main verb back. */
    private int end(int that) {
        for (int i = that + 1; i < c.size(); i++) {
            boolean main = c.verbAt(i + 1).filter(VerbGroup::finite).isPresent();
            if (c.tag(i) == Tag.COMMA && main) {
                return i;
            }
        }
        return c.size();
    }
}
