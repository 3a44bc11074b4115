package org.dispatchlens.common.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.error.InputException;
import org.junit.jupiter.api.Test;

class CodingAgreementTest {
    /** Two of 10 sentences with a finding, four of 100 without. */
    private static final List<SampleItem> ITEMS = items();

    private static final CodingSample SAMPLE = CodingSample.of(ITEMS);

    private static List<SampleItem> items() {
        List<SampleItem> items = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            boolean found = i < 2;
            items.add(new SampleItem(
                    "B" + i,
                    Samples.blame("article " + i, "paper", i, found),
                    new Stratum(CodingTask.BLAME, "paper", found),
                    found ? 10 : 100,
                    found ? 2 : 4));
        }
        return items;
    }

    private static CodingAgreement of(int minimumN, Coder... coders) {
        return CodingAgreement.of(SAMPLE, List.of(coders), minimumN);
    }

    private static Measured blame(CodingAgreement agreement, String who, String measure) {
        return agreement.measured(CodingTask.BLAME, "blame").stream()
                .filter(m -> m.who().equals(who) && m.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static double value(CodingAgreement agreement, String measure) {
        return blame(agreement, "rules", measure).estimate().value();
    }

    @Test
    void itemsWeighAsManyUnitsAsTheyStandFor() {
        CodingAgreement agreement = of(1, Samples.coder("ann", ITEMS, "yes", "no", "yes", "no", "no", "no"));
        assertThat(value(agreement, "precision")).isEqualTo(0.5);
        assertThat(value(agreement, "recall")).isCloseTo(5 / 30.0, within(1e-12));
        assertThat(value(agreement, "f1")).isCloseTo(10 / 40.0, within(1e-12));
        assertThat(value(agreement, "accuracy")).isCloseTo(80 / 110.0, within(1e-12));
        Measured recall = blame(agreement, "rules", "recall");
        assertThat(recall.n()).isEqualTo(2);
        assertThat(recall.articles()).isEqualTo(2);
        assertThat(recall.estimate().low()).isLessThan(recall.estimate().value());
        assertThat(recall.estimate().high()).isGreaterThan(recall.estimate().value());
    }

    @Test
    void whatWasNotCodedIsTakenToBeLikeTheRestOfItsStratum() {
        CodingAgreement agreement = of(1, Samples.coder("ann", ITEMS, "yes", "", "yes", "no", "no", ""));
        assertThat(value(agreement, "precision")).isEqualTo(1);
        assertThat(value(agreement, "recall")).isCloseTo(10 / (10 + 100 / 3.0), within(1e-12));
        assertThat(blame(agreement, "ann", "answered").estimate().value()).isCloseTo(4 / 6.0, within(1e-12));
    }

    @Test
    void oneCoderHasNoAlphaButIsComparedWithTheProgram() {
        CodingAgreement agreement = of(1, Samples.coder("ann", ITEMS, "yes", "yes", "no", "no", "no", "no"));
        assertThat(agreement.measured())
                .noneMatch(m -> m.measure().equals("alpha") || m.measure().equals("ties"));
        assertThat(value(agreement, "f1")).isEqualTo(1);
        assertThat(blame(agreement, "rules", "f1").estimate().low())
                .as("Wilson, not a point")
                .isLessThan(1);
        assertThat(agreement.disagreements()).isEmpty();
    }

    @Test
    void aSampleWithoutAMissDoesNotSayThatNothingWasMissed() {
        CodingAgreement agreement = of(1, Samples.coder("ann", ITEMS, "yes", "yes", "no", "no", "no", "no"));
        double z2 = 1.959963984540054 * 1.959963984540054;
        double misses = 100 * z2 / (4 + z2);
        assertThat(value(agreement, "recall")).isEqualTo(1);
        assertThat(blame(agreement, "rules", "recall").estimate().low()).isCloseTo(10 / (10 + misses), within(1e-12));
        assertThat(blame(agreement, "rules", "f1").estimate().low()).isCloseTo(20 / (20 + misses), within(1e-12));
        assertThat(blame(agreement, "rules", "recall").estimate().high()).isEqualTo(1);
        assertThat(blame(agreement, "rules", "precision").estimate().low())
                .as("what was not found says nothing of it")
                .isGreaterThan(0.3);
    }

    @Test
    void tiesAreCountedAndDecideNothing() {
        CodingAgreement agreement = of(
                1,
                Samples.coder("ann", ITEMS, "yes", "yes", "no", "no", "no", "no"),
                Samples.coder("ben", ITEMS, "yes", "no", "no", "no", "no", ""));
        assertThat(blame(agreement, "coders", "ties").estimate().value()).isEqualTo(0.2);
        assertThat(blame(agreement, "coders", "ties").n()).isEqualTo(5);
        assertThat(blame(agreement, "rules", "precision").n()).isEqualTo(1);
        assertThat(agreement.disagreements()).hasSize(1).allMatch(Disagreement::amongCoders);
        CodingAgreement three = of(
                1,
                Samples.coder("ann", ITEMS, "yes", "yes", "no"),
                Samples.coder("ben", ITEMS, "yes", "no", "no"),
                Samples.coder("cy", ITEMS, "yes", "no", ""));
        assertThat(blame(three, "coders", "ties").estimate().value()).isZero();
        assertThat(value(three, "precision")).isEqualTo(0.5);
    }

    @Test
    void alphaIsThatOfTheAnswersAndHasAnInterval() {
        CodingAgreement agreement = of(
                1,
                Samples.coder("ann", ITEMS, "yes", "yes", "yes", "no", "no", "no"),
                Samples.coder("ben", ITEMS, "yes", "no", "yes", "no", "no", "no"));
        Measured alpha = blame(agreement, "coders", "alpha");
        double expected = KrippendorffAlpha.nominal(List.of(
                        List.of("yes", "yes"),
                        List.of("yes", "no"),
                        List.of("yes", "yes"),
                        List.of("no", "no"),
                        List.of("no", "no"),
                        List.of("no", "no")))
                .value();
        assertThat(alpha.estimate().value()).isCloseTo(expected, within(1e-12));
        assertThat(alpha.estimate().low()).isLessThanOrEqualTo(expected);
        assertThat(alpha.estimate().high()).isGreaterThanOrEqualTo(expected);
        assertThat(of(1, agreement.coders().get(1), agreement.coders().get(0)).csv())
                .as("whoever comes first")
                .isEqualTo(agreement.csv());
    }

    @Test
    void tooLittleOrNothingThatVariesIsSaid() {
        Coder ann = Samples.coder("ann", ITEMS, "no", "no", "no", "no", "no", "no");
        Coder ben = Samples.coder("ben", ITEMS, "no", "no", "no", "no", "no", "no");
        assertThat(blame(of(5, ann, ben), "coders", "alpha").status()).isEqualTo(Measured.NO_VARIATION);
        assertThat(blame(of(5, ann, ben), "coders", "alpha").estimate().value()).isNaN();
        assertThat(blame(of(7, ann, ben), "coders", "alpha").status()).isEqualTo(Measured.NOT_ENOUGH);
        Measured precision = blame(of(5, ann, ben), "rules", "precision");
        assertThat(precision.status()).isEqualTo(Measured.NOT_ENOUGH);
        assertThat(precision.estimate().value()).isNaN();
        assertThat(precision.n()).isEqualTo(2);
        Coder empty = new Coder("cy", "cy.xlsx", Map.of(), Map.of());
        assertThat(of(1, empty).measured())
                .filteredOn(m -> !m.measure().equals("answered"))
                .isNotEmpty()
                .allMatch(m -> m.status().equals(Measured.NOT_ENOUGH));
        assertThat(of(1, empty, new Coder("di", "di.xlsx", Map.of(), Map.of())).json())
                .contains("\"coders\":2");
    }

    @Test
    void oneCoderTwiceIsAMistake() {
        Coder ann = Samples.coder("ann", ITEMS, "no");
        assertThatThrownBy(() -> of(1, ann, new Coder("ann", "copy.xlsx", Map.of(), Map.of())))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("ann.xlsx and copy.xlsx are both sheets of ann");
    }

    @Test
    void matricesCountPairsAndWithManyCodersAllOfThem() {
        CodingAgreement two =
                of(1, Samples.coder("ann", ITEMS, "yes", "yes", "no"), Samples.coder("ben", ITEMS, "yes", "no", "no"));
        Confusion coders = two.confusions().get(0);
        assertThat(coders.codes()).containsExactly("yes", "no");
        assertThat(coders.count("yes", "no")).isEqualTo(1);
        assertThat(coders.count("no", "yes")).isZero();
        Confusion machine = two.confusions().get(1);
        assertThat(machine.columns()).isEqualTo(Confusion.MAJORITY);
        assertThat(machine.counts()).isEqualTo(new TreeMap<>(Map.of("yes", Map.of("yes", 1), "no", Map.of("no", 1))));
        List<Coder> four = new ArrayList<>();
        for (String name : List.of("a", "b", "c", "d")) {
            four.add(Samples.coder(name, ITEMS, name.equals("d") ? "no" : "yes"));
        }
        Confusion all = CodingAgreement.of(SAMPLE, four, 1).confusions().get(0);
        assertThat(all.rows()).isEqualTo(Confusion.EVERYBODY);
        assertThat(all.count("yes", "yes")).isEqualTo(6);
        assertThat(all.count("yes", "no")).isEqualTo(3).isEqualTo(all.count("no", "yes"));
    }
}
