package org.dispatchlens.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "PER blames ECU: shelling the ford near PER,Peru blames Ecuador: shelling the ford near PER",
        "people of ECU killed (current event),people of Ecuador killed (current event)",
        "people of PER displaced (199X),people of Peru displaced (1990s)",
        "people in all killed (XXXX-08),'people in all killed (August, year not given)'",
        "people in all killed (XXXX-XX),'people in all killed (earlier, date not given)'",
        "UN: urged calm,UN: urged calm"
    })
    void labelsNameStatesButLeaveTheArticlesWords(String label, String words) {
        assertThat(Wording.label(label)).isEqualTo(words);
    }

    @Test
    void movesAreToldInWords() {
        assertThat(Wording.moves("voice: DIRECT > INDIRECT; marks: MIXED > DIRECT; source: none > ECU"))
                .isEqualTo("voice: in quotation marks → cited, no quotation marks; marks: partly in quotation marks"
                        + " → in quotation marks; source: none → Ecuador");
        assertThat(Wording.moves("agency: NOMINAL > ACTIVE; number: 49 > 105; qualifier: at_least > exact"))
                .isEqualTo("agency: nominal → active; number: 49 → 105; qualifier: at least → exact");
        assertThat(Wording.moves("quotation: calm > calm; and peace")).isEqualTo("quotation: calm → calm; and peace");
    }

    @Test
    void aSpeakerFromASisterReportIsMarked() {
        assertThat(Wording.repairedAside("")).isEmpty();
        assertThat(Wording.repairedAside("d-3#12")).isEqualTo(" [speaker from sister report d-3#12]");
    }

    @Test
    void notesNameUnknownOutletsInWords() {
        assertThat(Wording.note("unknown:d-1: 300 is 10 times 30 (unknown:d-2)."))
                .isEqualTo("unknown (d-1): 300 is 10 times 30 (unknown (d-2)).");
    }

    @Test
    void methodsHaveNames() {
        assertThat(SentimentMethods.name("lexicon")).isEqualTo("word list");
        assertThat(SentimentMethods.name("m-1")).isEqualTo("language model (m-1)");
        List<String> methods = List.of("lexicon", "m-1", "m-2");
        assertThat(SentimentMethods.shortName(List.of("lexicon", "m-1"), "m-1")).isEqualTo("model");
        assertThat(SentimentMethods.shortName(methods, "m-2")).isEqualTo("model 2");
    }
}
