package org.dispatchlens.common.extract.blame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.SubjectCheck.Checked;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.model.Voice;
import org.dispatchlens.common.text.WordSet;

/** Who accuses, and in whose voice it is printed. */
final class Accusers {
    private static final Set<String> SPEAKERS = WordSet.of("we", "i");
    /** An accusation in the passive that names nobody who makes it. */
    private static final Found NOBODY = new Found(new Party("", "", ""), 0.5);

    private Accusers() {}

    /** Who makes a charge whose words name nobody: the outlet itself, unless it cites somebody for saying that it was made. */
    static Found unnamed(Scene s, VerbGroup verb) {
        return s.quoteAt(verb.main()).isPresent() ? NOBODY : new Found(Party.OUTLET, 0.5);
    }

    /** The subject of an active verb or the agent of a passive one; {@code we} and {@code I} are who is quoted. */
    static List<Found> of(Scene s, VerbGroup verb) {
        Checked subject = verb.passive()
                ? new Checked(s.complements().agent(verb), 1)
                : s.checked().of(verb);
        List<NounPhrase> phrases = subject.phrases();
        if (phrases.size() == 1 && speaker(s, phrases.get(0))) {
            return s.quoteAt(verb.main())
                    .map(Quote::source)
                    .map(p -> List.of(new Found(p, 0.7)))
                    .orElse(List.of());
        }
        return phrases.stream()
                .flatMap(p ->
                        document(s, p).map(List::of).orElseGet(() -> s.parties().speakers(List.of(p))).stream())
                .map(f -> f.times(subject.trust()))
                .toList();
    }

    /** {@code X's letter accused Y}: the accuser is X. */
    private static Optional<Found> document(Scene s, NounPhrase phrase) {
        boolean owned = phrase.possessive() && !s.parties().isPersonal(phrase);
        return owned ? s.parties().doer(phrase) : Optional.empty();
    }

    private static boolean speaker(Scene s, NounPhrase phrase) {
        return !phrase.isActor() && s.c().tag(phrase.head()) == Tag.PRON && SPEAKERS.contains(phrase.headWord());
    }

    /** Who asserts what stands at a token: the source of the speech around it, else the outlet. */
    static Found source(Scene s, int token) {
        return s.quoteAt(token).map(q -> new Found(q.source(), q.confidence())).orElse(new Found(Party.OUTLET, 0.9));
    }

    /** The voice of a speech act of accusing: somebody is always cited. */
    static Voice voice(Scene s, Span cue) {
        Voice voice = voiceOfWords(s, cue);
        return voice == Voice.OUTLET ? Voice.INDIRECT : voice;
    }

    /** The voice of words: between marks it is direct only where more than a noun or two stands there. */
    static Voice voiceOfWords(Scene s, Span words) {
        if (s.voices().nested(s.id(), words)) {
            return Voice.NESTED;
        }
        Optional<Span> marks = s.c().sentence().quoted().stream()
                .filter(q -> q.contains(words))
                .findFirst();
        if (marks.isPresent() && clause(s, marks.get())) {
            return Voice.DIRECT;
        }
        return s.voices().innermost(s.id(), words).isPresent() || marks.isPresent() ? Voice.INDIRECT : Voice.OUTLET;
    }

    private static boolean clause(Scene s, Span marks) {
        int from = s.c().tokenAt(marks.start());
        int to = s.c().tokenAt(marks.end());
        boolean verb = s.c().verbs().stream().anyMatch(v -> v.main() >= from && v.main() < to);
        return to - from >= 6 || verb;
    }
}
