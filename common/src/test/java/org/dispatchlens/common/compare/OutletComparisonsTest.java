package org.dispatchlens.common.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dispatchlens.common.compare.Articles.article;
import static org.dispatchlens.common.compare.Articles.show;

import java.util.List;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.junit.jupiter.api.Test;

class OutletComparisonsTest {
    private static <S extends Comparison<S>> List<TableRow> rows(S empty, Articles... articles) {
        S state = empty;
        for (Articles article : articles) {
            state = state.add(article.evidence());
        }
        return state.rows(CompareOptions.defaults());
    }

    @Test
    void summaryCountsAndDates() {
        List<TableRow> rows = rows(
                new OutletSummary(),
                article("a", "A")
                        .published("2030-01-02")
                        .mention("PER", "STATE", "PER")
                        .quote("PER", 3),
                article("b", "A").published("2030-01-01T05:00:00Z").copy().accuses("PER", "ECU"),
                article("c", "A"));
        assertThat(show(
                        rows,
                        "outlet",
                        "n_articles",
                        "n_once",
                        "n_words",
                        "n_sentences",
                        "n_mentions",
                        "n_blames",
                        "n_figures",
                        "n_quotes",
                        "n_sentiments",
                        "first_published",
                        "last_published"))
                .containsExactly("A | 3 | 2 | 300 | 30 | 1 | 1 | 0 | 1 | 0 | 2030-01-01T05:00:00Z | 2030-01-02");
    }

    @Test
    void aPairThatTwoMethodsScoreIsOnePair() {
        List<TableRow> rows = rows(
                new OutletSummary(),
                article("a", "A")
                        .sentiment("PER", "OUTLET", -0.5, "negative")
                        .alsoScored("model", "PER", "OUTLET", -0.2, "neutral")
                        .alsoScored("model", "ECU", "OUTLET", 0.1, "neutral"),
                article("b", "A")
                        .copy()
                        .sentiment("PER", "DIRECT", 0.5, "positive")
                        .alsoScored("model", "PER", "DIRECT", 0.4, "positive"));
        assertThat(show(rows, "outlet", "n_sentiments", "n_sentiments_once")).containsExactly("A | 3 | 2");
    }

    @Test
    void methodsAreNeverAddedUp() {
        List<TableRow> rows = rows(
                new SentimentByOutlet(),
                article("a", "A")
                        .sentiment("PER", "OUTLET", -0.5, "negative")
                        .alsoScored("model", "PER", "OUTLET", 0.5, "positive"));
        assertThat(show(rows, "method", "voice", "n", "n_negative", "n_positive"))
                .containsExactly(
                        "lexicon | ALL | 1 | 1 | 0",
                        "lexicon | OWN | 1 | 1 | 0",
                        "model | ALL | 1 | 0 | 1",
                        "model | OWN | 1 | 0 | 1");
    }

    @Test
    void mentionsCountRawOncePerWireStoryAndByArticle() {
        List<TableRow> rows = rows(
                new ActorMentions(),
                article("a", "A").mention("PER-ARMY", "MILITARY", "PER").mention("PER-ARMY", "MILITARY", "PER"),
                article("b", "A").copy().mention("PER-ARMY", "MILITARY", "PER"));
        assertThat(show(rows, "outlet", "actor_id", "actor_name", "actor_type", "state", "n", "n_once", "n_articles"))
                .containsExactly("A | PER-ARMY | Name of PER-ARMY | MILITARY | PER | 3 | 2 | 2");
    }

    @Test
    void sharesHaveTheirDenominatorAndInterval() {
        List<TableRow> rows = rows(
                new ActorShares(),
                article("a", "A")
                        .mention("PER", "STATE", "PER")
                        .mention("PER-ARMY", "MILITARY", "PER")
                        .mention("PER", "STATE", "PER")
                        .mention("ECU", "STATE", "ECU")
                        .mention("ECU", "STATE", "ECU")
                        .mention("X", "GROUP", ""));
        assertThat(show(rows, "state", "n", "denominator", "share", "per_1000_words", "status"))
                .containsExactly("ECU | 2 | 5 | 0.4 | 20 | ok", "PER | 3 | 5 | 0.6 | 30 | ok");
        // One article does not tell how articles differ.
        assertThat(rows.get(1).get("low")).isNull();
        assertThat(rows.get(1).get("high")).isNull();
    }

    /** 3 of 5, 1 of 2 and 0 of 3 mentions; the interval as an independent program computes it. */
    @Test
    void sharesOfSeveralArticlesHaveAnInterval() {
        List<TableRow> rows = rows(
                new ActorShares(), mentions("a", 3, 2), mentions("b", 1, 1), mentions("c", 0, 3), mentions("d", 0, 0));
        TableRow per = rows.get(1);
        assertThat(show(List.of(per), "state", "n", "denominator", "share")).containsExactly("PER | 4 | 10 | 0.4");
        assertThat(per.number("low")).isCloseTo(0.029321, within(1e-6));
        assertThat(per.number("high")).isCloseTo(0.936359, within(1e-6));
        assertThat(rows.get(0).number("low")).isCloseTo(1 - per.number("high"), within(1e-9));
    }

    private static Articles mentions(String id, int per, int ecu) {
        Articles article = article(id, "A");
        for (int i = 0; i < per + ecu; i++) {
            String state = i < per ? "PER" : "ECU";
            article.mention(state, "STATE", state);
        }
        return article;
    }

    @Test
    void underTheMinimumNThereIsNoEstimate() {
        List<TableRow> rows = rows(new ActorShares(), article("a", "A").mention("PER", "STATE", "PER"));
        assertThat(show(rows, "n", "denominator", "share", "low", "high", "per_1000_words", "status"))
                .containsExactly("1 | 1 |  |  |  |  | not enough data");
    }

    @Test
    void sentimentKeepsTheOwnVoiceApart() {
        List<TableRow> rows = rows(
                new SentimentByOutlet(),
                article("a", "A")
                        .sentiment("PER", "OUTLET", -0.5, "negative")
                        .sentiment("PER", "DIRECT", 0.25, "positive")
                        .sentiment("PER", "OUTLET", -0.3, "negative"),
                article("b", "A").sentiment("PER", "OUTLET", 0, "neutral").sentiment("PER", "OUTLET", 0.1, "neutral"),
                article("c", "A").sentiment("PER", "OUTLET", -0.8, "negative"));
        assertThat(show(rows, "voice", "n", "n_articles", "mean", "n_negative", "n_neutral", "n_positive", "status"))
                .containsExactly(
                        "ALL | 6 | 3 | -0.208333 | 3 | 2 | 1 | ok",
                        "CITED | 1 | 1 |  | 0 | 0 | 1 | not enough data",
                        "OWN | 5 | 3 | -0.3 | 3 | 2 | 0 | ok");
        TableRow own = rows.get(2);
        assertThat(own.number("low")).isCloseTo(-0.864864, within(1e-6));
        assertThat(own.number("high")).isCloseTo(0.600092, within(1e-6));
    }

    @Test
    void oneArticleGivesAMeanWithoutAnInterval() {
        Articles one = article("a", "A");
        for (int i = 0; i < 5; i++) {
            one.sentiment("PER", "OUTLET", 0.2, "positive");
        }
        assertThat(show(rows(new SentimentByOutlet(), one), "voice", "mean", "low", "high", "status"))
                .containsExactly("ALL | 0.2 |  |  | ok", "OWN | 0.2 |  |  | ok");
    }

    @Test
    void theMatrixKeepsEveryBlameRow() {
        List<TableRow> rows = rows(
                new BlameMatrix(),
                article("a", "A")
                        .accuses("PER", "ECU")
                        .accuses("PER", "ECU")
                        .blame("ECU", "PER", "denial", "DIRECT", "DENY")
                        .blame("", "PER", "assertion", "INDIRECT", "ASSERT"));
        assertThat(show(rows, "accuser_state", "accused_state", "form", "voice", "polarity", "n", "n_articles"))
                .containsExactly(
                        " | PER | assertion | INDIRECT | ASSERT | 1 | 1",
                        "ECU | PER | denial | DIRECT | DENY | 1 | 1",
                        "PER | ECU | accusation | INDIRECT | ASSERT | 2 | 1");
    }

    @Test
    void theBalanceTellsOnWhomAssertedBlameFalls() {
        List<Articles> articles = List.of(
                article("a", "A")
                        .accuses("PER", "ECU")
                        .accuses("PER", "ECU")
                        .blame("OUTLET", "ECU", "assertion", "OUTLET", "ASSERT")
                        .blame("ECU", "PER", "denial", "INDIRECT", "DENY")
                        .blame("ECU", "PER", "accusation", "INDIRECT", "HYPOTHETICAL")
                        .blame("PER", "PER", "claim", "INDIRECT", "ASSERT"),
                article("b", "A").copy().accuses("PER", "ECU").accuses("ECU", "PER"),
                article("c", "A").story("other").accuses("PER", "ECU"));
        List<TableRow> rows =
                PlainRun.tables(Sides.given("ECU", "PER"), articles).get(ComparisonTables.BLAME_BALANCE);
        assertThat(show(
                        rows,
                        "story_id",
                        "side_a",
                        "side_b",
                        "n_a",
                        "n_b",
                        "n",
                        "n_once",
                        "n_articles",
                        "balance",
                        "own_n_a",
                        "own_n_b",
                        "status"))
                .containsExactly(
                        "ALL | ECU | PER | 5 | 1 | 6 | 4 | 3 | 0.666667 | 1 | 0 | ok",
                        "other | ECU | PER | 1 | 0 | 1 | 1 | 1 |  | 0 | 0 | not enough data",
                        "s | ECU | PER | 4 | 1 | 5 | 3 | 2 | 0.6 | 1 | 0 | ok");
        assertThat(rows.get(0).number("low")).isCloseTo(-0.836798, within(1e-6));
        assertThat(rows.get(0).number("high")).isCloseTo(0.992917, within(1e-6));
        // Two articles: no interval.
        assertThat(rows.get(2).get("low")).isNull();
    }

    @Test
    void voiceAndAgencyHaveTheirOwnDenominators() {
        List<TableRow> rows = rows(
                new VoiceAgency(),
                article("a", "A")
                        .accuses("PER", "ECU")
                        .blame("OUTLET", "ECU", "assertion", "OUTLET", "ASSERT")
                        .violence("ACTIVE")
                        .violence("PASSIVE_AGENT")
                        .violence("PASSIVE_AGENTLESS")
                        .violence("INTRANSITIVE")
                        .violence("NOMINAL"));
        assertThat(show(
                        rows,
                        "n_blames",
                        "n_own",
                        "n_indirect",
                        "own_share",
                        "own_status",
                        "n_violence",
                        "n_active",
                        "n_passive_agent",
                        "n_agentless",
                        "n_nominal",
                        "agentless_share",
                        "agentless_status"))
                .containsExactly("2 | 1 | 1 |  | not enough data | 5 | 1 | 1 | 2 | 1 | 0.4 | ok");
    }

    @Test
    void speechGoesByStretchesAndWordsAndWhoIsHeardFirst() {
        List<TableRow> rows = rows(
                new SpeechShares(),
                article("a", "A")
                        .quote("", 50)
                        .quote("PER", 10)
                        .quote("ECU", 20)
                        .quote("PER", 10),
                article("b", "A").quote("ECU", 30).quote("PER", 10));
        assertThat(show(rows, "state", "n", "denominator", "share", "words", "word_share", "first_heard", "n_articles"))
                .containsExactly("ECU | 2 | 5 | 0.4 | 50 | 0.625 | 1 | 2", "PER | 3 | 5 | 0.6 | 30 | 0.375 | 1 | 2");
    }

    @Test
    void unresolvedNamesAddUp() {
        List<Articles> articles = List.of(
                article("b", "B").unresolved("Quillhaven", 2), article("a", "A").unresolved("Quillhaven", 1));
        List<TableRow> rows = PlainRun.tables(Sides.NONE, articles).get(ComparisonTables.UNRESOLVED_NAMES);
        assertThat(show(rows, "surface", "n", "n_articles", "n_outlets", "article_id", "sentence"))
                .containsExactly("Quillhaven | 3 | 2 | 2 | a | Quillhaven in a");
    }
}
