package org.dispatchlens.common.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispatchlens.common.model.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Danish foreign minister | minister",
                "the governor of Oslo | governor",
                "Norway's army | norway",
                "prosecutors (in Bonn) | prosecutors",
                "Ana Sol, the mayor | sol",
            })
    void theHeadIsTheLastWordBeforeWhatFollowsIt(String phrase, String head) {
        assertThat(PartyText.head(phrase)).isEqualTo(head);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Denmark | the Danish crown and Denmark's navy | true",
                "the navy of Denmark | Danish navy | true",
                "Sweden | Denmark | false",
            })
    void aPartyFitsByItsHead(String party, String gold, boolean fits) {
        assertThat(PartyText.fits(Party.unknown(party), List.of(gold))).isEqualTo(fits);
    }

    @Test
    void aCodeFitsByTheState() {
        assertThat(PartyText.fits(new Party("DNK-MOD", "DNK", "the ministry"), List.of("DNKMIL")))
                .isTrue();
        assertThat(PartyText.fits(new Party("DNK-MOD", "DNK", "the ministry"), List.of("SWE")))
                .isFalse();
    }

    @Test
    void rowsPairByTheBestFitFirst() {
        Pairing<Integer, Integer> pairing =
                Pairing.of(List.of(10, 20), List.of(21, 11, 90), (g, p) -> Math.max(0, 5 - Math.abs(g - p)));
        assertThat(pairing.pairs()).extracting(Pairing.Pair::gold).containsExactlyInAnyOrder(10, 20);
        assertThat(pairing.missed()).isEmpty();
        assertThat(pairing.spurious()).containsExactly(90);
    }

    @Test
    void equalRowsAreTwoRows() {
        Pairing<String, String> pairing =
                Pairing.of(List.of(new String("x"), new String("x")), List.of("x"), (g, p) -> g.equals(p) ? 1 : 0);
        assertThat(pairing.pairs()).hasSize(1);
        assertThat(pairing.missed()).containsExactly("x");
    }

    @Test
    void macroF1WeighsLabelsAlike() {
        List<Item> items = List.of(item("a", "a"), item("a", "a"), item("a", "b"), item("b", "b"), item("c", "a"));
        // a: 2*2/(3+3), b: 2*1/(1+2), c: 0
        assertThat(MacroF1.of(items).estimate().value()).isEqualTo((4 / 6.0 + 2 / 3.0 + 0) / 3);
    }

    private static Item item(String gold, String predicted) {
        return new Item("i", "", Item.Outcome.RIGHT, gold, predicted, "", "", "");
    }
}
