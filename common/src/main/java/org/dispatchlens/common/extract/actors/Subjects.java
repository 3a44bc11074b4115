package org.dispatchlens.common.extract.actors;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.text.WordSet;

/** Which phrase of a sentence is the subject of a clause or the speaker, by position and the words around it. */
final class Subjects {
    private static final int REACH = 4;
    private static final Set<String> ARTICLES = WordSet.of("the", "a", "an", "both", "ethnic");

    private final ReferenceWords words;

    Subjects(ReferenceWords words) {
        this.words = words;
    }

    /** Not an adjective, not a possessor, not after a preposition, not quoted. */
    boolean isSubject(SentenceView s, Candidate c) {
        boolean adjective = c.via() == Via.DEMONYM && c.actor().type() == ActorType.STATE;
        boolean possessor = c.to() < s.units().size() && s.units().get(c.to()).possessive();
        boolean part = c.to() < s.units().size() && s.units().get(c.to()).joined();
        if (adjective
                || describes(s, c)
                || possessor
                || part
                || s.quoted().get(c.from())
                || c.ruleId().endsWith("-place")) {
            return false;
        }
        int before = c.from() - 1;
        while (ARTICLES.contains(s.key(before))) {
            before--;
        }
        String word = s.key(before);
        if (word.equals("to") && s.key(before - 1).equals("according")) {
            return true;
        }
        boolean newClause = word.equals("and") && s.key(before - 1).equals(",");
        return newClause || !words.prepositions().contains(word);
    }

    /** {@code US pressure}, {@code UN talks}: an abbreviation right before a noun is an adjective. */
    private boolean describes(SentenceView s, Candidate c) {
        boolean abbreviation = c.via() == Via.NAME
                && c.to() == c.from() + 1
                && s.units().get(c.from()).acronym()
                && (c.actor().type() == ActorType.STATE || c.actor().type() == ActorType.BODY);
        if (!abbreviation || c.to() >= s.units().size()) {
            return false;
        }
        Unit next = s.units().get(c.to());
        return next.word()
                && !s.isCovered(c.to())
                && !next.key().endsWith("ed")
                && !next.key().endsWith("ly")
                && !words.speech().contains(next.key())
                && !words.prepositions().contains(next.key())
                && !words.afterSubject().contains(next.key());
    }

    /** Subjects of the right kind that start in {@code [from, to)}. */
    List<Candidate> between(SentenceView s, int from, int to, Predicate<Actor> kind) {
        return s.phrases().stream()
                .filter(c -> c.from() >= from && c.from() < to && kind.test(c.actor()) && isSubject(s, c))
                .toList();
    }

    /** Who speaks in the sentence; else its first subject; null if it has none. */
    Candidate speakerOrSubject(SentenceView s) {
        Candidate first = null;
        for (Candidate c : s.phrases()) {
            if (isSpeaker(s, c)) {
                return c;
            }
            if (first == null && isSubject(s, c)) {
                first = c;
            }
        }
        return first;
    }

    boolean isSpeaker(SentenceView s, Candidate c) {
        if (s.quoted().get(c.from())) {
            return false;
        }
        boolean inverted =
                words.speech().contains(s.key(c.from() - 1)) && !words.accuse().contains(s.key(c.from() - 1));
        boolean after = inverted
                && (c.to() >= s.units().size() || !s.units().get(c.to()).word());
        return after || (isSubject(s, c) && (isAccordingTo(s, c) || speechFollows(s, c.to())));
    }

    private static boolean isAccordingTo(SentenceView s, Candidate c) {
        int before = c.from() - 1;
        before = ARTICLES.contains(s.key(before)) ? before - 1 : before;
        return s.key(before).equals("to") && s.key(before - 1).equals("according");
    }

    /** A verb of speech within a few words, before the next phrase and before any punctuation. */
    boolean speechFollows(SentenceView s, int from) {
        for (int at = from; at < s.units().size() && at < from + REACH; at++) {
            if (words.speech().contains(s.key(at))) {
                return true;
            }
            if (!s.units().get(at).word()
                    || s.isCovered(at)
                    || words.prepositions().contains(s.key(at))) {
                return s.key(at).equals("on")
                        && at + 2 < s.units().size()
                        && words.speech().contains(s.key(at + 2));
            }
        }
        return false;
    }

    /** Start of the clause that {@code at} stands in. */
    int clauseStart(SentenceView s, int at) {
        for (int i = at - 1; i >= 0; i--) {
            boolean and = s.key(i).equals("and") && s.key(i - 1).equals(",");
            if (and || words.clauseBreaks().contains(s.key(i))) {
                return i;
            }
        }
        return 0;
    }
}
