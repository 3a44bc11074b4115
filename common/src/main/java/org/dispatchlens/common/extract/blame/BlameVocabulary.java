package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dispatchlens.common.extract.blame.Scene.Lexicon;
import org.dispatchlens.common.extract.clauses.ClauseGrammar;
import org.dispatchlens.common.extract.violence.ViolenceWords;

/** The entries of the codebook that name each written form of a word that blame is found by. Immutable. */
final class BlameVocabulary {
    /**
     * @param place file and list, with the lemma or id of the entry
     * @param verb whether it names a verb
     * @param alone see {@link UnusedWord#alone}
     */
    record Entry(String place, boolean verb, boolean alone) {}

    private final ClauseGrammar grammar;
    private final Map<String, List<Entry>> byForm = new HashMap<>();

    private BlameVocabulary(ClauseGrammar grammar) {
        this.grammar = grammar;
    }

    static BlameVocabulary of(Lexicon lexicon) {
        BlameVocabulary all = new BlameVocabulary(lexicon.grammar());
        all.accusing(lexicon.blame());
        all.denying(lexicon.blame());
        all.others(lexicon.blame());
        all.hostile(lexicon.violence());
        return all;
    }

    /** Entries for a word in lower case, in the order of the files. */
    List<Entry> of(String lower) {
        return byForm.getOrDefault(lower, List.of());
    }

    Set<String> forms() {
        return Set.copyOf(byForm.keySet());
    }

    private void accusing(BlameWords w) {
        w.verbs().lemmas().forEach(lemma -> verb("blame.yaml verbs: " + lemma, lemma, true));
        w.outbursts().verbs().forEach(lemma -> verb("blame.yaml outbursts.verbs: " + lemma, lemma, false));
        w.placing().forEach(p -> words("blame.yaml placing: " + p.id(), p.nouns(), false));
        words("blame.yaml nouns", w.nouns(), true);
        words("blame.yaml exchanging.nouns", w.exchanging().nouns(), false);
        words("blame.yaml bearing.nouns", w.bearing().nouns(), true);
        words("blame.yaml resting.nouns", w.resting().nouns(), true);
        words("blame.yaml under.nouns", w.under().nouns(), false);
        words("blame.yaml epithets.nouns", w.epithets().nouns(), true);
        words("blame.yaml holding.words", w.holding().words(), true);
        words("blame.yaml being.words", w.being().words(), false);
        words("blame.yaml involved", w.involved(), true);
        words("the rule for \"to blame\"", Set.of("blame"), true);
    }

    private void denying(BlameWords w) {
        w.denialVerbs().forEach(lemma -> verb("blame.yaml denial_verbs: " + lemma, lemma, true));
        w.brushing().verbs().forEach(lemma -> verb("blame.yaml brushing.verbs: " + lemma, lemma, false));
        words("blame.yaml falsity.words", w.falsity().words(), false);
        words("blame.yaml innocence.words", w.innocence().words(), false);
        words("blame.yaml innocence.nouns", w.innocence().nouns(), false);
    }

    private void others(BlameWords w) {
        words("blame.yaml claim_nouns", w.claimNouns(), true);
        words("blame.yaml claimed_events", w.claimedEvents(), false);
        words("blame.yaml firing.nouns", w.firing().nouns(), false);
        words("the rule for \"at the hands of\"", HandsRule.HANDS, false);
    }

    private void hostile(ViolenceWords w) {
        w.actLemmas().forEach(lemma -> verb("violence.yaml verbs: " + lemma, lemma, true));
        words("violence.yaml nouns", w.actNounForms(), true);
        words("violence.yaml fighting_nouns", w.fightingNouns(), false);
        words("violence.yaml hostile_adjectives", w.hostileAdjectives(), false);
        words("violence.yaml arms", w.arms(), false);
        words("violence.yaml vehicles", w.vehicles(), false);
        words("violence.yaml riot_arms", w.riotArms(), false);
        words("violence.yaml shields", w.shields(), false);
    }

    private void verb(String place, String lemma, boolean alone) {
        grammar.triggers(Set.of(lemma)).words().forEach(form -> add(form, new Entry(place, true, alone)));
    }

    private void words(String place, Collection<String> words, boolean alone) {
        words.forEach(word -> add(word, new Entry(place, false, alone)));
    }

    private void add(String form, Entry entry) {
        List<Entry> entries = byForm.computeIfAbsent(form, k -> new ArrayList<>());
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }
}
