package org.dispatchlens.common.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dispatchlens.common.compare.Articles.article;
import static org.dispatchlens.common.compare.Articles.show;

import java.util.List;
import org.dispatchlens.common.model.Reject;
import org.dispatchlens.common.model.RejectCode;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceRows;
import org.dispatchlens.common.tables.TableRow;
import org.junit.jupiter.api.Test;

class StoryComparisonsTest {
    private static StorySummary summary(Sides chosen, Articles... articles) {
        StorySummary summary = new StorySummary(chosen);
        List.of(articles).forEach(a -> summary.add(a.evidence()));
        return summary;
    }

    @Test
    void theSidesAreThePairThatAccuseEachOtherMost() {
        Articles a = article("a", "A").story("ECU-PER-20300101").published("2030-01-01");
        a.accuses("PER", "ECU").accuses("ECU", "PER").accuses("PER", "ECU");
        a.accuses("USA", "RUS").accuses("USA", "RUS").accuses("USA", "RUS").accuses("USA", "RUS");
        Articles copy = article("b", "B")
                .story("ECU-PER-20300101")
                .published("2030-01-04T10:00:00Z")
                .copy();
        copy.accuses("ECU", "PER");
        List<TableRow> rows = List.of(summary(Sides.NONE, a, copy)
                .row("ECU-PER-20300101", new StorySubject("ECU PER", "tumbes, bridge, mine, raid")));
        assertThat(show(rows, "story_id", "label", "side_a", "side_b", "sides_evidence", "n_articles", "n_outlets"))
                .containsExactly(
                        "ECU-PER-20300101 | ECU and PER: tumbes, bridge, mine, 2030-01-01 to 2030-01-04 | ECU | PER | "
                                + "accuse each other most: ECU accuses PER in 1 rows, PER accuses ECU in 2 rows | 2 | 2");
        assertThat(show(rows, "first_published", "last_published", "keywords"))
                .containsExactly("2030-01-01 | 2030-01-04T10:00:00Z | tumbes, bridge, mine, raid");
    }

    @Test
    void aStoryInWordsTakesWhatIsKnownOfIt() {
        assertThat(new StorySubject("", "arlen, fire").words("s")).isEqualTo("arlen, fire");
        assertThat(new StorySubject("PER", "").words("s")).isEqualTo("PER");
        assertThat(StorySubject.UNKNOWN.words("s")).isEqualTo("s");
    }

    @Test
    void theUsersSidesComeFirstAndOneWayBlameMakesNoSides() {
        Articles oneWay = article("a", "A").accuses("PER", "ECU");
        assertThat(summary(Sides.NONE, oneWay).sides()).isEqualTo(Sides.NONE);
        assertThat(summary(Sides.given("PER", "ECU"), oneWay).sides()).isEqualTo(Sides.given("PER", "ECU"));
    }

    @Test
    void dataIssuesTellWhatToKnow() {
        List<Articles> articles = List.of(
                article("a", "unknown:a").killed("PER", "exact", 4),
                article("b", "B")
                        .published("2030-01-01")
                        .mention("PER", "STATE", "PER")
                        .unresolved("Quill", 1),
                article("c", "C")
                        .published("2030-01-01")
                        .mention("PER", "STATE", "PER")
                        .killed("PER", "exact", 900));
        DataIssues rejects = new DataIssues()
                .addReject(EvidenceRows.reject(new Reject("x.txt", RejectCode.EMPTY, "x.txt has no text")));
        List<TableRow> rows = PlainRun.tables(Sides.NONE, articles, rejects).get(ComparisonTables.DATA_ISSUES);
        assertThat(show(rows, "code", "severity", "subject", "detail"))
                .containsExactly(
                        "EMPTY | reject | x.txt | x.txt has no text",
                        "FEW_ARTICLES | note | B | 1 article, fewer than 5",
                        "FEW_ARTICLES | note | C | 1 article, fewer than 5",
                        "FIGURE_CONFLICT | note | s/current/killed/PER | people of PER killed (current event): 4; 900",
                        "NO_ACTORS | warning | a | the codebook knows no actor in this article",
                        "UNKNOWN_DATE | note | a | no publication date in the manifest or the text",
                        "UNKNOWN_OUTLET | warning | a | no manifest row, byline or dateline names the outlet",
                        "UNRESOLVED_NAMES | note | all articles | 1 different names that the codebook does not resolve");
    }

    @Test
    void issuesOfOneKindAreListedUpToAHundred() {
        DataIssues issues = new DataIssues();
        for (int i = 0; i < 130; i++) {
            issues.add(article("a" + (1000 + i), "A").published("2030-01-01").evidence());
        }
        List<TableRow> rows = issues.rows(CompareOptions.defaults());
        assertThat(rows).hasSize(101);
        assertThat(show(rows, "code", "subject")).contains("NO_ACTORS | a1099", "NO_ACTORS | and 30 more");
    }

    @Test
    void nothingGivesEmptyTables() {
        assertThat(new ComparisonSet(Sides.NONE).rows(CompareOptions.defaults()))
                .hasSize(12)
                .allSatisfy((spec, rows) -> assertThat(rows).isEmpty());
        assertThat(summary(Sides.NONE).sides()).isEqualTo(Sides.NONE);
        assertThat(summary(Sides.NONE).shared()).isFalse();
    }
}
