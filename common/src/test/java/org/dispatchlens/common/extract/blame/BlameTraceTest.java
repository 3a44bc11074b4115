package org.dispatchlens.common.extract.blame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.explain.RuleMeanings;
import org.dispatchlens.common.explain.RuleMeanings.Rule;
import org.junit.jupiter.api.Test;

/** What is told of the rules of blame is complete: every rule, and every word that makes a sentence worth a look. */
class BlameTraceTest {
    private static final List<Rule> MEANINGS = RuleMeanings.builtIn().all();

    @Test
    void everyRuleSaysWhatItLooksFor() {
        Set<String> described = MEANINGS.stream().flatMap(r -> r.by().stream()).collect(Collectors.toSet());
        Set<String> rules = BlameExtractor.RULES.stream()
                .map(rule -> rule.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(rules);
    }

    @Test
    void everyWordThatTriggersTheRulesHasItsEntry() {
        Scene.Lexicon lexicon = BlameExtractor.lexicon(CodebookFiles.builtIn());
        assertThat(BlameVocabulary.of(lexicon).forms())
                .isEqualTo(lexicon.triggers().words());
    }
}
