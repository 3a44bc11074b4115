package org.dispatchlens.common.extract.actors;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.text.WordSet;

/** {@code it}, {@code he} and {@code they} as who speaks or is spoken of: {@code it said}, {@code X said it had}. */
final class SubjectPronouns {
    private static final int SPEECH_REACH = 4;
    private static final Set<String> SAID_IT =
            WordSet.of("that", "said", "says", "saying", "claimed", "stated", "adding");
    private static final Set<String> RELATIVES = WordSet.of("which", "whom", "whose");
    private final ReferenceWords words;
    private final Subjects subjects;

    SubjectPronouns(ReferenceWords words, Subjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** The actor of the right kind that a pronoun stands for; null where none or several could be meant. */
    Candidate find(SentenceView s, int at, Predicate<Actor> kind, History history) {
        if (words.being().contains(s.key(at + 1)) && words.expletive().contains(s.key(at + 2))) {
            return null;
        }
        boolean speaks = subjects.speechFollows(s, at + 1);
        boolean reported = SAID_IT.contains(s.key(at - 1)) && (!s.key(at - 1).equals("that") || isSaid(s, at - 1));
        if (!speaks && !reported) {
            return null;
        }
        List<Candidate> before = subjects.between(s, 0, at, kind);
        // The rebels, whom X accuses of Z, said they had: the subject of a relative clause is not who speaks.
        List<Candidate> main = before.stream()
                .filter(c -> !RELATIVES.contains(s.key(c.from() - 1)))
                .toList();
        if (main.isEmpty() && !before.isEmpty()) {
            return null;
        }
        List<Actor> here = History.distinct(main.stream().map(Candidate::actor).toList());
        Actor antecedent = here.size() == 1 ? here.get(0) : null;
        if (here.isEmpty() && history.lastSubject() != null && kind.test(history.lastSubject())) {
            antecedent = history.lastSubject();
        }
        return antecedent == null ? null : new Candidate(at, at + 1, antecedent, Via.PRONOUN, "ref.pronoun", 0.6);
    }

    /** {@code said on Monday that}, and not {@code worries that}: a verb of speech shortly before. */
    private boolean isSaid(SentenceView s, int that) {
        for (int i = Math.max(0, that - SPEECH_REACH); i < that; i++) {
            if (words.speech().contains(s.key(i))) {
                return true;
            }
        }
        return false;
    }
}
