package org.dispatchlens.common.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordSetTest {
    @Property
    void aWordSetIsTheSetOfItsWords(@ForAll Set<String> words, @ForAll List<String> others) {
        WordSet set = WordSet.of(words);
        assertThat(set).isEqualTo(words);
        assertThat(set).hasSameSizeAs(words);
        words.forEach(word -> assertThat(set.contains(word)).isTrue());
        others.forEach(word -> assertThat(set.contains(word)).isEqualTo(words.contains(word)));
    }

    @Test
    void wordsWithOneHashAreToldApart() {
        WordSet set = WordSet.of(List.of("Aa", "BB"));
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(set).containsExactly("Aa", "BB");
        assertThat(WordSet.of(List.of("Aa")).contains("BB")).isFalse();
    }

    @Test
    void nothingCanBeAddedAndNullIsNoWord() {
        assertThatThrownBy(() -> WordSet.of(List.of("a")).add("b")).isInstanceOf(UnsupportedOperationException.class);
        assertThat(WordSet.of(List.of()).contains(null)).isFalse();
        assertThat(WordSet.of(List.of()).contains("a")).isFalse();
    }
}
