package org.dispatchlens.common.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dispatchlens.common.compare.Articles.article;
import static org.dispatchlens.common.compare.Articles.show;

import java.util.List;
import org.dispatchlens.common.tables.TableRow;
import org.junit.jupiter.api.Test;

class OutletTestsTest {
    private static final Sides SIDES = Sides.given("ECU", "PER");

    private static OutletTests corpus(int outlets, int articles) {
        OutletTests tests = new OutletTests(SIDES);
        for (int o = 0; o < outlets; o++) {
            for (int i = 0; i < articles; i++) {
                // The first outlet blames one side, all others the other; all name both alike.
                String accused = o == 0 ? "ECU" : "PER";
                tests.add(article("a" + o + "-" + i, "Outlet" + (char) ('A' + o))
                        .accuses("BRA", accused)
                        .accuses("BRA", i % 3 == 0 ? "PER" : accused)
                        .mention("ECU", "STATE", "ECU")
                        .mention("PER", "STATE", "PER")
                        .sentiment("ECU", "OUTLET", i % 2 - 0.5, "positive")
                        .evidence());
            }
        }
        return tests;
    }

    @Test
    void findsWhereOutletsDiffer() {
        List<TableRow> rows = corpus(2, 8).rows(CompareOptions.defaults());
        TableRow balance = rows.get(2);
        assertThat(show(
                        List.of(balance),
                        "measure",
                        "subject",
                        "outlet_a",
                        "outlet_b",
                        "n_a",
                        "n_b",
                        "n_articles_a",
                        "value_a",
                        "value_b",
                        "difference",
                        "significant",
                        "method",
                        "status",
                        "n_tests"))
                .containsExactly(
                        "blame_balance | ECU / PER | OutletA | OutletB | 16 | 16 | 8 | 0.625 | -1 | 1.625 | true | exact | ok | 4");
        assertThat(balance.number("p_value")).isCloseTo(2.0 / 12_870, within(1e-9));
        assertThat(balance.number("q_value")).isCloseTo(4 * 2.0 / 12_870, within(1e-9));
        assertThat(show(rows.subList(0, 2), "measure", "subject", "difference", "p_value", "significant"))
                .containsExactly("actor_share | ECU | 0 | 1 | false", "actor_share | PER | 0 | 1 | false");
    }

    @Test
    void fewArticlesAreNotTested() {
        assertThat(show(corpus(2, 4).rows(CompareOptions.defaults()), "measure", "p_value", "significant", "status"))
                .containsExactly("blame_balance |  |  | not enough data");
    }

    @Test
    void manyOutletsAreTestedAgainstAllOthers() {
        List<TableRow> balances = corpus(13, 5).rows(CompareOptions.defaults()).stream()
                .filter(r -> r.text("measure").equals("blame_balance"))
                .toList();
        assertThat(balances).hasSize(13).allMatch(r -> r.text("outlet_b").equals("all others"));
        assertThat(balances.get(0).integer("n_articles_b")).isEqualTo(60);
        assertThat(balances.get(0).flag("significant")).isTrue();
    }
}
