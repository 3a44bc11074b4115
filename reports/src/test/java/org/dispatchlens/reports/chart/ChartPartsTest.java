package org.dispatchlens.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartPartsTest {
    private static final Font FONT = ChartTheme.font(13);

    @Test
    void longNamesWrapAndTheLastLineIsEllipsised() {
        List<String> lines =
                LabelText.wrap("The Very Long Name of a Newspaper of the Northern Provinces", FONT, 150, 2);
        assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(LabelText.width(line, FONT))
                .isLessThanOrEqualTo(150));
        assertThat(lines.get(0)).startsWith("The Very Long");
        assertThat(lines.get(1)).endsWith("\u2026");
    }

    @Test
    void aWordWithoutBreaksIsCutBetweenCodePoints() {
        String cut = LabelText.ellipsise("\uD83D\uDE00".repeat(60), FONT, 100);
        assertThat(cut).endsWith("\u2026").hasSizeLessThan(120);
        assertThat(cut.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF))
                .isTrue();
    }

    @Test
    void aWordThatIsLongerThanALineIsBrokenNotCut() {
        String word = "www.courier-of-the-northern-provinces-and-islands.example.org";
        List<String> lines = LabelText.wrap(word, FONT, 230, 3);
        assertThat(String.join("", lines)).isEqualTo(word);
        assertThat(lines).hasSizeBetween(2, 3).allSatisfy(line -> assertThat(LabelText.width(line, FONT))
                .isLessThanOrEqualTo(230));
    }

    @Test
    void marksThatTurnTheDirectionOfTextAreLeftOut() {
        assertThat(LabelText.clean("a\u202Eb\u2067c")).isEqualTo("abc");
    }

    @Test
    void controlCharactersBecomeSpaces() {
        assertThat(LabelText.clean(" a\u0000b\t\n c ")).isEqualTo("a b c");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.2, 2", "3, 5", "7, 10", "120, 200", "0.3, 1"})
    void ticksStandOnRoundNumbers(double wanted, double step) {
        assertThat(CountAxes.step(wanted)).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({
        "2031-04-01, 2031-05-01, DAY, 2031-04-23",
        "2031-01-01, 2031-12-31, WEEK, 2031-04-21",
        "2028-01-01, 2031-12-31, MONTH, 2031-04-01",
        "2020-01-01, 2031-12-31, QUARTER, 2031-04-01",
        "1990-01-01, 2031-12-31, YEAR, 2031-01-01"
    })
    void bucketsCoarsenWithTheSpan(LocalDate first, LocalDate last, TimeBuckets unit, LocalDate start) {
        assertThat(TimeBuckets.between(first, last)).isEqualTo(unit);
        assertThat(unit.start(LocalDate.of(2031, 4, 23))).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({"2031-04-23, true", "2031-04-23T05:00:00Z, true", "2031-04, false", "'', false", "2031-13-99, false"})
    void datesNeedADay(String published, boolean known) {
        assertThat(TimeBuckets.date(published).isPresent()).isEqualTo(known);
    }

    @Test
    void axisWithoutFiniteNumbersStillHasARange() {
        assertThat(CountAxes.over(new double[] {Double.NaN, Double.POSITIVE_INFINITY})
                        .getRange()
                        .getLength())
                .isPositive();
    }

    @Test
    void inkContrastsWithItsGround() {
        assertThat(ChartTheme.inkOn(Color.WHITE)).isEqualTo(ChartTheme.INK);
        assertThat(ChartTheme.inkOn(new Color(0x0b3c5d))).isEqualTo(Color.WHITE);
    }
}
