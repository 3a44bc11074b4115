package org.dispatchlens.common.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.coding.KrippendorffAlpha.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of Krippendorff (2011), and that of Hayes and Krippendorff (2007). */
class KrippendorffAlphaTest {
    /** Section C of the paper of 2011: four observers, one line a unit, a dot where one is missing. */
    private static final String FOUR_OBSERVERS = "11.1 2232 3333 3333 2222 1234 4444 1121 2222 .555 ..11 ..3.";

    /** Table 1 of the paper of 2007: the tone of 40 articles by five observers. */
    private static final String TONE =
            "112.2 1101. 2333. .00.0 000.0 000.0 102.1 1.20. 222.2 2111. .100. 0000. 1222. 33223"
                    + " 111.1 111.1 212.2 1233. 1101. 000.0 0011. 00.00 2333. 0000. 12.22 0111. 00010 1212. 1122. 112.2 110.0 2121."
                    + " 22.22 3222. 222.2 223.2 222.2 22.12 2222. 111.1";

    private static List<List<Double>> numbers(String units) {
        List<List<Double>> all = new ArrayList<>();
        for (String unit : units.split(" ")) {
            all.add(unit.chars()
                    .filter(c -> c != '.')
                    .mapToObj(c -> (double) (c - '0'))
                    .toList());
        }
        return all;
    }

    private static List<List<String>> codes(String units) {
        List<List<String>> all = new ArrayList<>();
        for (String unit : units.split(" ")) {
            all.add(unit.chars()
                    .filter(c -> c != '.')
                    .mapToObj(Character::toString)
                    .toList());
        }
        return all;
    }

    @Test
    void twoObserversWithTwoCodes() {
        KrippendorffAlpha alpha = KrippendorffAlpha.nominal(codes("01 11 01 00 00 01 00 00 10 00"));
        assertThat(alpha.value()).isCloseTo(0.095, within(0.0005));
        assertThat(alpha.agreement()).isEqualTo(0.6);
        assertThat(alpha.units()).isEqualTo(10);
        assertThat(alpha.values()).isEqualTo(20);
    }

    @Test
    void twoObserversWithFiveCodes() {
        assertThat(KrippendorffAlpha.nominal(codes("ab aa bb bb db cc cc cc ee dd dd ad"))
                        .value())
                .isCloseTo(0.692, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849", "RATIO, 0.797"})
    void fourObserversWithMissingValues(Level level, double published) {
        KrippendorffAlpha alpha = KrippendorffAlpha.of(level, numbers(FOUR_OBSERVERS));
        assertThat(alpha.value()).isCloseTo(published, within(0.0005));
        assertThat(alpha.units()).isEqualTo(11);
        assertThat(alpha.values()).isEqualTo(40);
    }

    @Test
    void fiveObserversOfNewsTone() {
        KrippendorffAlpha alpha = KrippendorffAlpha.of(Level.ORDINAL, numbers(TONE));
        assertThat(alpha.value()).isCloseTo(0.7598, within(0.00005));
        assertThat(alpha.units()).isEqualTo(40);
        assertThat(alpha.values()).isEqualTo(159);
    }

    @Test
    void nothingToPairHasNoValue() {
        for (List<List<String>> units : List.of(List.<List<String>>of(), codes("1 2 1"), codes("1. .1"))) {
            KrippendorffAlpha alpha = KrippendorffAlpha.nominal(units);
            assertThat(alpha.status()).isEqualTo(Status.NOTHING_TO_PAIR);
            assertThat(alpha.value()).isNaN();
            assertThat(alpha.agreement()).isNaN();
            assertThat(alpha.units()).isZero();
        }
    }

    @Test
    void oneValueEverywhereIsAgreementWithoutAnAlpha() {
        KrippendorffAlpha alpha = KrippendorffAlpha.nominal(codes("11 11 1. 11"));
        assertThat(alpha.status()).isEqualTo(Status.NO_VARIATION);
        assertThat(alpha.value()).isNaN();
        assertThat(alpha.agreement()).isEqualTo(1);
        assertThat(alpha.units()).isEqualTo(3);
    }

    @Test
    void whatCannotBeMeasuredIsRefused() {
        assertThatThrownBy(() -> KrippendorffAlpha.of(Level.INTERVAL, List.of(List.of(1.0, Double.POSITIVE_INFINITY))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KrippendorffAlpha.of(Level.RATIO, List.of(List.of(-1.0, 1.0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(KrippendorffAlpha.of(Level.INTERVAL, List.of(List.of(-0.0, 0.0), List.of(1.0, 1.0)))
                        .value())
                .isEqualTo(1);
    }
}
