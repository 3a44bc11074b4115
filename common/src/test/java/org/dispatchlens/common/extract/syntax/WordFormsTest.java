package org.dispatchlens.common.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {
    @ParameterizedTest
    @CsvSource({
        "attacked, attack",
        "attacks, attack",
        "attacking, attack",
        "provoked, provoke",
        "denies, deny",
        "denied, deny",
        "were, be",
        "struck, strike",
        "soldiers, soldier",
        "women, woman",
        "crises, crisis",
        "crisis, crisis",
        "during, during",
        "hundred, hundred",
        "this, this",
        "bring, bring",
        "thing, thing",
        "red, red",
        "was, be",
        "planned, plan",
        "clashes, clash",
        "news, news",
        "as, as"
    })
    void foldsFormsOfOneWord(String form, String lemma) {
        assertThat(WordForms.lemma(form)).isEqualTo(lemma);
    }
}
