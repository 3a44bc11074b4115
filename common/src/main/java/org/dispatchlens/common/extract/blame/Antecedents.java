package org.dispatchlens.common.extract.blame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.text.WordSet;

/**
 * Whom {@code he}, {@code she} or {@code they} stands for as the subject of a subordinate clause: {@code the guard was on foot
 * when he shot}, {@code the miners fled after they had burned the mill}. Only where one person or group is the subject of the
 * verb before, agrees in number, and nobody else is named between the two; else the pronoun may be anybody.
 */
final class Antecedents {
    private static final Set<String> ONE = WordSet.of("he", "she");
    private static final Set<String> MANY = WordSet.of("they");

    private Antecedents() {}

    static Optional<NounPhrase> of(Scene s, NounPhrase pronoun) {
        boolean one = ONE.contains(pronoun.headWord());
        boolean subordinate = s.c().tag(pronoun.start() - 1) == Tag.SUB;
        if (!subordinate || (!one && !MANY.contains(pronoun.headWord()))) {
            return Optional.empty();
        }
        Optional<VerbGroup> before = before(s, pronoun.start());
        List<NounPhrase> subject = before.map(s.subjects()::of).orElse(List.of());
        if (subject.size() != 1) {
            return Optional.empty();
        }
        NounPhrase found = subject.get(0);
        boolean person =
                s.parties().isPersonal(found) && !s.parties().nobody(found) && s.c().tag(found.head()) != Tag.PRON;
        return person && one != plural(found) && alone(s, found, pronoun) ? Optional.of(found) : Optional.empty();
    }

    private static Optional<VerbGroup> before(Scene s, int to) {
        VerbGroup nearest = null;
        for (VerbGroup verb : s.c().verbs()) {
            nearest = verb.finite() && verb.end() <= to ? verb : nearest;
        }
        return Optional.ofNullable(nearest);
    }

    private static boolean plural(NounPhrase phrase) {
        String word = phrase.headWord();
        return word.endsWith("s") || word.endsWith("men") || word.equals("people") || word.equals("police");
    }

    /** No other person or group between the antecedent and its pronoun. */
    private static boolean alone(Scene s, NounPhrase found, NounPhrase pronoun) {
        for (int i = found.end(); i < pronoun.start(); i++) {
            Optional<NounPhrase> other = s.c().phrases().endingAt(i);
            if (other.filter(s.parties()::isPersonal).isPresent()) {
                return false;
            }
        }
        return true;
    }
}
