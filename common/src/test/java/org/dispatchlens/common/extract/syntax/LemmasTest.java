package org.dispatchlens.common.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LemmasTest {

    /** Third person, past and -ing form of a verb. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "accuse: accuses accused accusing",
                "deny: denies denied denying",
                "shell: shells shelled shelling",
                "control: controls controlled controlling",
                "plan: plans planned planning",
                "visit: visits visited visiting",
                "unite: unites united uniting",
                "violate: violates violated violating",
                "create: creates created creating",
                "repeat: repeats repeated repeating",
                "injure: injures injured injuring",
                "offer: offers offered offering",
                "invade: invades invaded invading",
                "raid: raids raided raiding",
                "agree: agrees agreed agreeing",
                "launch: launches launched launching",
                "change: changes changed changing",
                "bring: brings brought bringing",
                "die: dies died dying",
                "flee: flees fled fleeing",
                "gas: gases gassed gassing",
                "go: goes went going",
            })
    void formsOfAVerbLeadToItsLemma(String line) {
        String[] parts = line.split(": ");
        String[] forms = parts[1].split(" ");
        assertThat(Arrays.asList(Lemmas.of(forms[0], "VBZ"), Lemmas.of(forms[1], "VBD"), Lemmas.of(forms[2], "VBG")))
                .containsOnly(parts[0]);
    }

    @ParameterizedTest
    @CsvSource({
        "soldiers,NNS,soldier",
        "men,NNS,man",
        "servicemen,NNS,serviceman",
        "militias,NNS,militia",
        "bodies,NNS,body",
        "clashes,NNS,clash",
        "crises,NNS,crisis",
        "forces,NNS,force",
        "house,NN,house",
        "news,NN,news",
        "quickly,RB,quickly",
        "ed,VBD,ed",
        "s,NNS,s",
        "ing,VBG,ing",
    })
    void otherWords(String form, String tag, String lemma) {
        assertThat(Lemmas.of(form, tag)).isEqualTo(lemma);
    }
}
