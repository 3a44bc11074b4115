package org.dispatchlens.common.extract.clauses;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dispatchlens.common.text.WordSet;

/**
 * What most tokens are not, so that one look tells it: a word of any closed class, or the first word of a bound before a
 * number ({@code at} of {@code at least}).
 */
record ClosedWords(Set<String> all, Set<String> boundOpeners) {
    static ClosedWords of(ClauseWords w) {
        Set<String> all = WordSet.of(Stream.of(
                        w.determiners(),
                        w.prepositions(),
                        w.pronouns(),
                        w.be(),
                        w.have(),
                        w.doForms(),
                        w.modals(),
                        w.subordinators(),
                        w.relatives(),
                        w.conjunctions(),
                        w.negations(),
                        w.adverbs(),
                        w.times(),
                        w.orderAdverbs(),
                        w.postpositives(),
                        List.of("that", "to"))
                .flatMap(Collection::stream)
                .toList());
        Set<String> openers =
                WordSet.of(w.bounds().stream().map(b -> b.split(" ", 2)[0]).toList());
        return new ClosedWords(all, openers);
    }

    /** Whether no closed list knows the word and its ending makes it no adverb. */
    boolean open(String lower) {
        return !lower.endsWith("ly") && !all.contains(lower);
    }
}
