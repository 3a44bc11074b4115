package org.dispatchlens.common.align.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dispatchlens.common.align.statements.Dispatch.show;

import java.util.List;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.junit.jupiter.api.Test;

class RepairedRowsTest {
    private static final String CALM = "The valley remained calm after sunrise";

    private static final Dispatch NAMED = Dispatch.of("a1", "Alpha").says("PER-MOD", "DIRECT", "said", CALM);
    private static final Dispatch UNNAMED = Dispatch.of("b1", "Beta")
            .says("it", "DIRECT", "said", CALM)
            .sameSentence()
            .blames("it", "ECU", "INDIRECT", "adding", "had mined the road", "It said that Ecuador had mined the road")
            .blames("it", "ECU", "INDIRECT", "said", "had cut the wires", "It said that Ecuador had cut wires at noon");

    private static ArticleEvidence repaired() {
        List<TableRow> repairs = Dispatch.statements(NAMED, UNNAMED).repairs();
        return RepairedRows.apply(UNNAMED.evidence(), repairs);
    }

    @Test
    void theRowHasTheSpeakerAndSaysFromWhere() {
        assertThat(show(
                        repaired().rows(EvidenceTables.QUOTES),
                        "source_id",
                        "source_text",
                        "repaired_from",
                        "rule_id",
                        "confidence"))
                .containsExactly("PER-MOD | PER-MOD | a1#0 | r+sister | 0.8");
    }

    @Test
    void theSamePronounInTheSameSentenceIsTheSameSpeakerAndNoOther() {
        assertThat(show(repaired().rows(EvidenceTables.BLAMES), "accuser_state", "act", "repaired_from"))
                .containsExactly("PER-MOD | had mined the road | a1#0", " | had cut the wires | ");
    }

    @Test
    void withoutRepairsTheArticleIsTheSame() {
        ArticleEvidence article = UNNAMED.evidence();
        assertThat(RepairedRows.apply(article, List.of())).isSameAs(article);
    }

    @Test
    void aFarReportLendsNoSpeaker() {
        Dispatch other =
                Dispatch.of("a1", "Alpha").says("PER-MOD", "DIRECT", "said", "The valley had no power at night");
        assertThat(Dispatch.statements(other, UNNAMED).repairs()).isEmpty();
    }
}
