package org.dispatchlens.common.extract.quotes;

import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties;
import org.dispatchlens.common.extract.clauses.Subjects;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.QuoteKind;
import org.dispatchlens.common.model.Span;

/** Words between marks that no speech verb covers: given to the subject of the verb before them. */
final class QuotedWords {
    /** Fewer words between marks are a name or a distancing mark, not speech. */
    private static final int FEWEST = 3;

    private QuotedWords() {}

    static Optional<Quote> of(Clauses c, Parties parties, SpeechWords words, Span quoted) {
        String text = c.text(quoted);
        if (Spoken.words(text) < FEWEST) {
            return Optional.empty();
        }
        Optional<VerbGroup> verb = c.verbs().stream()
                .filter(v -> c.token(v.main()).end() <= quoted.start())
                .filter(v -> v.finite() && words.speaks(v))
                .reduce((a, b) -> b)
                .or(() -> c.verbs().stream()
                        .filter(v -> v.finite() && c.token(v.main()).end() <= quoted.start())
                        .reduce((a, b) -> b));
        List<NounPhrase> source =
                verb.map(v -> new Subjects(c, words::reports).of(v)).orElse(List.of());
        boolean cited = verb.filter(words::speaks).isPresent();
        if (source.isEmpty() || (!cited && !parties.isPersonal(source.get(0)) && !pronoun(c, source.get(0)))) {
            return Optional.empty();
        }
        Span cue = c.span(verb.get().start(), verb.get().end());
        Party party = parties.of(source.get(0)).get(0).party();
        return Optional.of(new Quote(
                c.sentence().id(),
                quoted,
                QuoteKind.MIXED,
                party,
                source.get(0).span(),
                c.text(cue),
                cue,
                text,
                Spoken.words(text),
                "speech.words",
                0.7));
    }

    /** {@code he was "..."}; {@code it was "..."} speaks of no source. */
    private static boolean pronoun(Clauses c, NounPhrase phrase) {
        return c.tag(phrase.head()) == Tag.PRON && !phrase.headWord().equals("it");
    }

    /** A quotation whose source stands in another sentence, or is unknown. */
    static Quote carried(Clauses c, Span quoted, Party source, double confidence) {
        String text = c.text(quoted);
        return new Quote(
                c.sentence().id(),
                quoted,
                QuoteKind.DIRECT,
                source,
                null,
                "",
                null,
                text,
                Spoken.words(text),
                "speech.carried",
                confidence);
    }

    static boolean longEnough(Clauses c, Span quoted) {
        return Spoken.words(c.text(quoted)) >= FEWEST;
    }
}
