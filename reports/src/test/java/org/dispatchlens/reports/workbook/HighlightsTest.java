package org.dispatchlens.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.dispatchlens.common.tables.EvidenceTables;
import org.junit.jupiter.api.Test;

class HighlightsTest {
    private static final String TEXT = "Five soldiers and five drivers were hurt, five of them badly.";

    private static EvidenceRow figure(String words, int start) {
        return new EvidenceRow(
                "F1",
                EvidenceKind.FIGURE,
                TestRows.of(EvidenceTables.FIGURES)
                        .with("article_id", "a")
                        .with("sentence_id", 2)
                        .with("surface", words)
                        .with("char_start", 100 + start)
                        .with("sentence_start", 100)
                        .with("sentence", TEXT)
                        .row());
    }

    private static String marked(Sentence sentence) {
        StringBuilder out = new StringBuilder(sentence.text());
        for (int i = sentence.spans().size() - 1; i >= 0; i--) {
            out.insert(sentence.spans().get(i).end(), "]")
                    .insert(sentence.spans().get(i).start(), "[");
        }
        return out.toString();
    }

    @Test
    void findsTheRightOneOfEqualWordsByItsOffset() {
        EvidenceRow third = figure("five", 42);
        assertThat(marked(Highlights.sentence(third)))
                .isEqualTo("Five soldiers and five drivers were hurt, [five] of them badly.");
    }

    @Test
    void setsOffAccuserCueAndAccused() {
        EvidenceRow blame = new EvidenceRow(
                "B1",
                EvidenceKind.BLAME,
                TestRows.of(EvidenceTables.BLAMES)
                        .with("article_id", "a")
                        .with("sentence_id", 1)
                        .with("accuser_text", "Quito")
                        .with("cue", "accused")
                        .with("accused_text", "Lima")
                        .with("sentence", "Quito accused Lima of firing first.")
                        .row());
        assertThat(marked(Highlights.sentence(blame))).isEqualTo("[Quito] [accused] [Lima] of firing first.");
    }

    @Test
    void wordsThatDoNotStandInTheSentenceAreLeftAlone() {
        EvidenceRow gone = figure("seven", 3);
        assertThat(Highlights.sentence(gone).spans()).isEmpty();
    }
}
