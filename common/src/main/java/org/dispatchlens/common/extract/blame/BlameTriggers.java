package org.dispatchlens.common.extract.blame;

import java.util.Set;
import java.util.TreeSet;
import org.dispatchlens.common.extract.clauses.ClauseGrammar;
import org.dispatchlens.common.extract.clauses.Triggers;
import org.dispatchlens.common.extract.violence.ViolenceWords;
import org.dispatchlens.common.text.WordSet;

/**
 * The words without which no rule of blame finds anything. Of a rule that wants a verb with a noun the rarer of both is
 * here: {@code place the blame on} by its noun. A rule added to {@link BlameExtractor} adds its words here.
 */
final class BlameTriggers {
    private static final Set<String> BLAME = WordSet.of("blame");

    private BlameTriggers() {}

    static Triggers of(ClauseGrammar grammar, BlameWords words, ViolenceWords violence) {
        Set<String> lemmas = new TreeSet<>(words.verbs().lemmas());
        lemmas.addAll(words.denialVerbs());
        lemmas.addAll(words.outbursts().verbs());
        lemmas.addAll(words.brushing().verbs());
        lemmas.addAll(violence.actLemmas());
        return grammar.triggers(lemmas, nouns(words), others(words), violence.actWords(), BLAME, HandsRule.HANDS);
    }

    private static Set<String> nouns(BlameWords words) {
        Set<String> nouns = new TreeSet<>(words.nouns());
        words.placing().forEach(frame -> nouns.addAll(frame.nouns()));
        nouns.addAll(words.exchanging().nouns());
        nouns.addAll(words.firing().nouns());
        nouns.addAll(words.bearing().nouns());
        nouns.addAll(words.resting().nouns());
        nouns.addAll(words.under().nouns());
        nouns.addAll(words.claimNouns());
        nouns.addAll(words.claimedEvents());
        nouns.addAll(words.epithets().nouns());
        nouns.addAll(words.innocence().nouns());
        return nouns;
    }

    private static Set<String> others(BlameWords words) {
        Set<String> others = new TreeSet<>(words.holding().words());
        others.addAll(words.being().words());
        others.addAll(words.involved());
        others.addAll(words.falsity().words());
        others.addAll(words.innocence().words());
        return others;
    }
}
