package org.dispatchlens.common.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dispatchlens.common.compare.Articles.article;
import static org.dispatchlens.common.compare.Articles.show;

import java.util.List;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.junit.jupiter.api.Test;

class FigureFactsTest {
    private static FigureFacts of(Articles... articles) {
        FigureFacts facts = FigureFacts.builtIn();
        List.of(articles).forEach(a -> facts.add(a.evidence()));
        return facts;
    }

    private static List<TableRow> rows(Articles... articles) {
        return of(articles).rows(CompareOptions.defaults());
    }

    private static Articles war(String id, String outlet, String side, String group, double value) {
        return article(id, outlet).figure("killed", side, group, "2020", "more_than", value);
    }

    @Test
    void aSlipOfADecimalPlaceIsAnOutlierAndNamed() {
        FigureFacts facts = of(
                war("a", "Slip Post", "BOTH", "lives", 65_000),
                war("b", "Herald", "", "people", 6_600),
                war("c", "Courier", "", "people", 6_500),
                war("d", "Tribune", "", "soldiers", 5_000));
        assertThat(show(
                        facts.rows(CompareOptions.defaults()),
                        "fact_id",
                        "side",
                        "n_reports",
                        "n_outlets",
                        "min",
                        "median",
                        "max",
                        "spread_ratio",
                        "low",
                        "high",
                        "status",
                        "outlier_outlets",
                        "note"))
                .containsExactly(
                        "s/2020/killed/total | BOTH | 4 | 4 | 5000 | 6550 | 65000 | 13 | 6600 | inf | outlier | Slip Post | "
                                + "Slip Post: 65,000 is 10 times 6,500; the others: compatible");
        assertThat(show(facts.reportRows(), "outlet", "n", "surfaces", "min", "max", "low", "high", "outlier"))
                .containsExactly(
                        "Courier | 1 | more than 6,500 | 6500 | 6500 | 6500 | inf | false",
                        "Herald | 1 | more than 6,600 | 6600 | 6600 | 6600 | inf | false",
                        "Slip Post | 1 | more than 65,000 | 65000 | 65000 | 65000 | inf | true",
                        "Tribune | 1 | more than 5,000 | 5000 | 5000 | 5000 | inf | false");
        assertThat(facts.reportRows().get(2).number("deviation")).isEqualTo(Math.log10(65_000 / 6_550.0));
    }

    @Test
    void aroundTheSameNumberIsCompatible() {
        List<TableRow> rows = rows(
                article("a", "A").figure("deployed", "RUS", "peacekeepers", "current", "exact", 1_960),
                article("b", "B").figure("deployed", "RUS", "troops", "current", "about", 2_000),
                article("c", "C").figure("deployed", "RUS", "peacekeepers", "current", "about", 2_000));
        assertThat(show(rows, "fact_id", "low", "high", "status", "label"))
                .containsExactly("s/current/deployed/RUS | 1960 | 1960 | compatible | "
                        + "people of RUS deployed (current event)");
    }

    @Test
    void aLowerBoundFarBelowIsCompatibleInIntervalsAndSaysSo() {
        List<TableRow> rows = rows(
                article("a", "A").killed("PER", "at_least", 49),
                article("b", "B").killed("PER", "exact", 105));
        assertThat(show(rows, "status", "low", "high", "outlier_outlets", "note"))
                .containsExactly("compatible |  |  |  | compatible only because lower bounds have no upper end");
    }

    @Test
    void theConsensusIsWhatMostOutletsShare() {
        List<TableRow> rows = rows(
                article("a", "A").killed("PER", "at_least", 49),
                article("b", "B").killed("PER", "exact", 49),
                article("c", "C").killed("PER", "at_least", 105));
        assertThat(show(rows, "status", "low", "high")).containsExactly("conflict | 49 | 49");
    }

    @Test
    void theSameNumberAgrees() {
        List<TableRow> rows = rows(
                article("a", "A").killed("PER", "exact", 50), article("b", "B").killed("PER", "at_least", 50));
        assertThat(show(rows, "status")).containsExactly("agree");
    }

    @Test
    void copiesHaveNoVoteOfTheirOwn() {
        List<TableRow> rows = rows(
                article("a", "A").killed("PER", "exact", 50),
                article("b", "B").copy().killed("PER", "exact", 50));
        assertThat(show(rows, "status", "n_reports", "n_outlets")).containsExactly("single | 2 | 2");
    }

    @Test
    void copiesOfAnOutlierAreOutliersToo() {
        List<TableRow> rows = rows(
                article("a", "A").killed("PER", "exact", 500),
                article("b", "B").copy().killed("PER", "exact", 500),
                article("c", "C").killed("PER", "exact", 50),
                article("d", "D").killed("PER", "exact", 50));
        assertThat(show(rows, "status", "outlier_outlets")).containsExactly("outlier | A; B");
    }

    @Test
    void aPartBesideTheWholeIsSetAside() {
        List<TableRow> rows = rows(
                article("a", "A").killed("PER", "exact", 49).killed("PER", "exact", 4),
                article("b", "B").killed("PER", "exact", 49));
        assertThat(show(rows, "n_reports", "status", "note"))
                .containsExactly("2 | agree | smaller or loose figures beside a report, set aside: 4 (A)");
    }

    @Test
    void aLooseFigureDoesNotOutrankANumber() {
        List<TableRow> rows = rows(article("a", "A")
                .killed("PER", "exact", 49)
                .vague("killed", "PER", "hundreds", 100, 999)
                .vague("killed", "PER", "dozens", 24, 99));
        assertThat(show(rows, "n_reports", "min", "max", "low", "high", "status"))
                .containsExactly("2 | 49 | 49 | 49 | 49 | single");
    }

    @Test
    void sidesAddUpToTheTotal() {
        List<TableRow> rows = rows(
                article("a", "A").killed("", "nearly", 100).killed("PER", "exact", 49),
                article("b", "B").killed("ECU", "exact", 50));
        assertThat(show(rows, "fact_id", "note"))
                .containsExactly(
                        "s/current/killed/ECU | ",
                        "s/current/killed/PER | ",
                        "s/current/killed/total | ECU 50 + PER 49 = 99 agrees with nearly 100");
        List<TableRow> off = rows(article("a", "A")
                .killed("", "exact", 300)
                .killed("PER", "exact", 49)
                .killed("ECU", "exact", 50));
        assertThat(show(off, "note")).contains("ECU 50 + PER 49 = 99 does not agree with 300");
    }

    @Test
    void civiliansStandApartWhereAnArticleTellsThemApart() {
        List<TableRow> rows = rows(
                article("a", "A")
                        .figure("killed", "PER", "soldiers", "current", "exact", 6)
                        .figure("killed", "PER", "civilians", "current", "exact", 3),
                article("b", "B").figure("killed", "PER", "people", "current", "exact", 9));
        assertThat(show(rows, "fact_id", "median", "note"))
                .containsExactly(
                        "s/current/killed/PER | 9 | civilians 3 + forces 6 = 9 agrees with 9",
                        "s/current/killed/PER/civilians | 3 | ",
                        "s/current/killed/PER/forces | 6 | ");
        List<TableRow> together = rows(
                article("a", "A").figure("killed", "PER", "civilians", "current", "exact", 9),
                article("b", "B").figure("killed", "PER", "people", "current", "exact", 9));
        assertThat(show(together, "fact_id", "status")).containsExactly("s/current/killed/PER | agree");
    }

    @Test
    void anEventWithoutYearIsTheOneSpecifiedEvent() {
        List<TableRow> rows = rows(
                article("a", "A").figure("killed", "PER", "soldiers", "XXXX-08", "exact", 2),
                article("b", "B").figure("killed", "PER", "soldiers", "2022-08", "exact", 2));
        assertThat(show(rows, "fact_id", "status")).containsExactly("s/2022-08/killed/PER | agree");
        List<TableRow> twoYears = rows(
                article("a", "A").figure("killed", "PER", "soldiers", "XXXX-08", "exact", 2),
                article("b", "B").figure("killed", "PER", "soldiers", "2021-08", "exact", 2),
                article("c", "C").figure("killed", "PER", "soldiers", "2022-08", "exact", 2));
        assertThat(twoYears).hasSize(3);
    }

    private static Articles deployed(String id, String side, String event, String qualifier, double value) {
        return article(id, "Outlet " + id).figure("deployed", side, "peacekeepers", event, qualifier, value);
    }

    @Test
    void aStandingPresenceIsTheOneDatedDeploymentOfItsSide() {
        Articles undated = deployed("a", "PER", "current", "exact", 1_960);
        Articles dated = deployed("b", "PER", "2020", "about", 2_000);
        assertThat(show(rows(undated, dated), "fact_id", "n_reports", "status", "low", "high"))
                .containsExactly("s/2020/deployed/PER | 2 | compatible | 1960 | 1960");
        assertThat(show(rows(undated, dated, deployed("c", "PER", "2008", "exact", 500)), "fact_id"))
                .containsExactly("s/2008/deployed/PER", "s/2020/deployed/PER", "s/current/deployed/PER");
        assertThat(show(rows(undated, deployed("c", "ECU", "2020", "exact", 500)), "fact_id"))
                .containsExactly("s/2020/deployed/ECU", "s/current/deployed/PER");
        assertThat(show(rows(undated, deployed("c", "PER", "XXXX", "exact", 500)), "fact_id"))
                .containsExactly("s/XXXX/deployed/PER", "s/current/deployed/PER");
        assertThat(show(
                        rows(deployed("a", "", "current", "exact", 9), deployed("b", "", "2020", "exact", 9)),
                        "fact_id"))
                .containsExactly("s/2020/deployed/total", "s/current/deployed/total");
    }

    @Test
    void aDeploymentWithoutYearIsDatedByTheStory() {
        List<TableRow> rows = rows(
                deployed("a", "PER", "current", "exact", 40),
                deployed("b", "PER", "XXXX-08", "exact", 40),
                deployed("c", "PER", "2022-08", "exact", 40));
        assertThat(show(rows, "fact_id", "n_reports")).containsExactly("s/2022-08/deployed/PER | 3");
    }

    @Test
    void theDeadOfADatedEventStayApartFromTheCurrentOnes() {
        List<TableRow> rows = rows(
                article("a", "A").killed("PER", "exact", 6),
                article("b", "B").figure("killed", "PER", "soldiers", "2020", "exact", 6));
        assertThat(show(rows, "fact_id")).containsExactly("s/2020/killed/PER", "s/current/killed/PER");
    }

    @Test
    void anEarlierSmallerTollIsNoOutlier() {
        List<TableRow> rows = rows(
                article("a", "A").published("2030-01-01").killed("PER", "exact", 9),
                article("b", "B").published("2030-01-02").killed("PER", "exact", 40),
                article("c", "C").published("2030-01-02").killed("PER", "exact", 40));
        assertThat(show(rows, "status", "low", "note"))
                .containsExactly("conflict | 40 | later reports are higher: 9, then 40");
    }

    @Test
    void twoReportsCannotSayWhichOneSlipped() {
        List<TableRow> rows = rows(
                article("a", "A").killed("PER", "exact", 500), article("b", "B").killed("PER", "exact", 50));
        assertThat(show(rows, "status", "outlier_outlets", "note"))
                .containsExactly("conflict |  | 500 is 10 times 50: one of them may have slipped by a digit");
    }

    @Test
    void figuresOutsideAStoryMeetNoOthers() {
        List<TableRow> rows = rows(
                article("a", "A").story("").killed("PER", "exact", 1),
                article("b", "B").story("").killed("PER", "exact", 2));
        assertThat(show(rows, "fact_id", "story_id", "status"))
                .containsExactly("a/current/killed/PER |  | single", "b/current/killed/PER |  | single");
    }

    @Test
    void theResolverGivesEveryFigureItsFact() {
        Articles a = article("a", "A")
                .figure("killed", "BOTH", "people", "2020", "exact", 6)
                .killed("PER", "exact", 49)
                .killed("PER", "exact", 4);
        FactResolver resolver = of(a).resolver();
        ArticleEvidence evidence = a.evidence();
        assertThat(evidence.rows(EvidenceTables.FIGURES).stream().map(row -> resolver.factIdOf(evidence.facts(), row)))
                .containsExactly("s/2020/killed/total", "s/current/killed/PER", "s/current/killed/PER");
    }
}
