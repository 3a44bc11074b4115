package org.dispatchlens.common.extract.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {
    @ParameterizedTest
    @CsvSource({
        "accuse, accuses, accused, accusing",
        "deny, denies, denied, denying",
        "attack, attacks, attacked, attacking",
        "ram, rams, rammed, ramming",
        "launch, launches, launched, launching",
        "destroy, destroys, destroyed, destroying",
        "agree, agrees, agreed, agreeing",
    })
    void regularVerbsInflectByRule(String lemma, String third, String past, String ing) {
        assertThat(VerbForms.third(lemma)).isEqualTo(third);
        assertThat(VerbForms.past(lemma)).isEqualTo(past);
        assertThat(VerbForms.ing(lemma)).isEqualTo(ing);
    }
}
