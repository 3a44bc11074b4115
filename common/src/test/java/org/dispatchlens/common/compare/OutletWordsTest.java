package org.dispatchlens.common.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dispatchlens.common.compare.Articles.article;
import static org.dispatchlens.common.compare.Articles.show;

import java.util.List;
import org.dispatchlens.common.tables.TableRow;
import org.junit.jupiter.api.Test;

class OutletWordsTest {
    @Test
    void ownWordsAreOutsideMarksAndNoNames() {
        assertThat(OwnWords.of(
                        "Forces of the republic brutally shelled 3 towns, \"a great victory\", Elbonia's army said.",
                        List.of("Elbonia", "army"),
                        List.of()))
                .containsExactly("of", "the", "republic", "brutally", "shell", "town", "say");
    }

    /** The marks of a long quotation stand in other sentences. */
    @Test
    void quotedSentencesGiveNoWords() {
        assertThat(OwnWords.of("they fired first.", List.of(), List.of("they fired first.")))
                .isEmpty();
    }

    @Test
    void aNameInsideALongerWordIsKept() {
        assertThat(OwnWords.of("the armyworm came", List.of("army"), List.of()))
                .containsExactly("the", "armyworm", "come");
    }

    private static List<TableRow> rows(int articles) {
        OutletWords words = new OutletWords();
        for (int i = 0; i < articles; i++) {
            words.add(article("a" + i, "A")
                    .sentence("ruthless raids hit the old town")
                    .evidence());
            words.add(article("b" + i, "B")
                    .sentence("quiet talks about the old town")
                    .evidence());
            words.add(article("c" + i, "B")
                    .copy()
                    .sentence("ruthless ruthless ruthless")
                    .evidence());
        }
        return words.rows(CompareOptions.defaults());
    }

    @Test
    void tellsWhichWordsAnOutletPrefers() {
        List<TableRow> rows = rows(6);
        List<TableRow> more = rows.stream()
                .filter(r -> r.text("outlet").equals("A") && r.text("direction").equals("more"))
                .toList();
        assertThat(show(more, "term", "n", "n_total", "n_other", "n_other_total", "n_articles", "status", "n_tested"))
                .containsExactly(
                        "hit | 6 | 36 | 0 | 36 | 6 | ok | 9",
                        "raid | 6 | 36 | 0 | 36 | 6 | ok | 9",
                        "ruthless | 6 | 36 | 0 | 36 | 6 | ok | 9");
        assertThat(more.get(0).number("log_odds")).isPositive();
        assertThat(rows.stream().map(r -> r.text("term")))
                .contains("quiet", "talk")
                .doesNotContain("old", "town");
    }

    @Test
    void fewArticlesSayNothing() {
        assertThat(show(rows(4), "outlet", "term", "n_total", "status"))
                .containsExactly("A |  | 24 | not enough data", "B |  | 24 | not enough data");
    }
}
