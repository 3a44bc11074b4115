package org.dispatchlens.common.extract.blame;

import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.Complements;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.text.WordSet;

/** Where the words that tell the act begin and end. */
final class Acts {
    private static final Set<String> NEXT_CLAUSE =
            WordSet.of("while", "but", "although", "whereas", "saying", "adding");

    private Acts() {}

    /** The token after an act that begins at {@code from}: the clause's end, without the marks before it. */
    static int end(Clauses c, int from) {
        boolean clause = c.verbAt(from).filter(VerbGroup::finite).isPresent();
        int last = quotedEnd(c, from);
        int i = from;
        while (i < last
                && !ends(c, i, from)
                && !(i > from && (mainClause(c, i, from, clause) || resumed(c, i, from)))) {
            i++;
        }
        while (i > from + 1 && !c.token(i - 1).word()) {
            i--;
        }
        return Math.max(i, from);
    }

    private static boolean ends(Clauses c, int i, int from) {
        if (c.lower(i).equals(";")
                || (i > from && (c.lower(i).equals(".") || c.lower(i).equals("?")))) {
            return true;
        }
        return NEXT_CLAUSE.contains(c.lower(i))
                || (c.tag(i) == Tag.COMMA && newSubject(c, i + 1))
                || (i > from && c.tag(i) == Tag.CONJ && newSubject(c, i));
    }

    /** An act told inside quotation marks ends with them. */
    private static int quotedEnd(Clauses c, int from) {
        if (from >= c.size()) {
            return c.size();
        }
        return c.sentence().quoted().stream()
                .filter(q -> q.contains(c.token(from).span()))
                .mapToInt(q -> c.tokenAt(q.end()))
                .min()
                .orElse(c.size());
    }

    /**
     * Where the sentence leaves the act: before {@code , said X}, before {@code according to}, and, where the act is a noun or
     * a gerund, before {@code and warned}.
     */
    private static boolean mainClause(Clauses c, int i, int from, boolean clause) {
        if (c.lower(i).equals("according") && c.lower(i + 1).equals("to")) {
            return true;
        }
        boolean verb = finiteAt(c, c.tag(i + 1) == Tag.ADV ? i + 2 : i + 1);
        boolean own = clause || c.verbsBetween(from, i).stream().anyMatch(VerbGroup::finite);
        return verb && (c.tag(i) == Tag.COMMA || (c.tag(i) == Tag.CONJ && !own));
    }

    /** {@code the raid that killed nine raised tensions}: the second verb in a row is that of the clause around the act's. */
    private static boolean resumed(Clauses c, int i, int from) {
        Optional<VerbGroup> verb = c.verbAt(i).filter(v -> v.finite() && v.start() == i);
        Optional<VerbGroup> before = c.verbBefore(i).filter(v -> v.finite() && v.start() >= from);
        if (verb.isEmpty() || before.isEmpty()) {
            return false;
        }
        int end = new Complements(c).afterPhrases(before.get().end());
        int object = c.phrases().startingAt(end).map(NounPhrase::end).orElse(end);
        return new Complements(c).afterPhrases(object) == i && subordinate(c, before.get());
    }

    /** Whether {@code that}, {@code which} or {@code who} opens the clause of the verb. */
    private static boolean subordinate(Clauses c, VerbGroup verb) {
        for (int i = verb.start() - 1; i >= 0 && c.verbAt(i).isEmpty() && c.tag(i) != Tag.COMMA; i--) {
            if (c.tag(i) == Tag.REL || c.tag(i) == Tag.THAT) {
                return true;
            }
        }
        return false;
    }

    private static boolean finiteAt(Clauses c, int i) {
        return c.verbAt(i).filter(VerbGroup::finite).isPresent();
    }

    /**
     * {@code , X said}, {@code and which}, {@code , a spokesman for X said} or {@code , and X ...}: another subject with its own verb; also
     * {@code , a charge that X denies}.
     */
    private static boolean newSubject(Clauses c, int i) {
        int at = c.tag(i) == Tag.CONJ ? i + 1 : i;
        if (c.tag(i) == Tag.CONJ && c.tag(at) == Tag.REL) {
            return true;
        }
        Optional<NounPhrase> phrase = c.phrases().startingAt(at);
        if (phrase.isEmpty()) {
            return false;
        }
        int end = phrase.get().end();
        boolean relative = c.tag(end) == Tag.THAT || c.tag(end) == Tag.REL;
        boolean contact =
                c.phrases().startingAt(end).filter(p -> finiteAt(c, p.end())).isPresent();
        return relative || contact || finiteAt(c, new Complements(c).afterPhrases(end));
    }

    /** First token of the first of the given words after {@code from} in the clause; {@code -1} when there is none. */
    static int opener(Scene s, int from, Set<String> words) {
        return s.complements().find(from, words);
    }
}
