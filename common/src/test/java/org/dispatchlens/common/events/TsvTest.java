package org.dispatchlens.common.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dispatchlens.common.tables.TableRow;

class TsvTest {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab =+-\"',\t\r\n\u0000\u0085\u2028\u00e9".toCharArray())
                .ofMaxLength(8);
    }

    @Property
    void aLineSplitsIntoItsCells(@ForAll("texts") String one, @ForAll("texts") String two) {
        String line = Tsv.line(List.of(one, two, "end"));
        assertThat(line).doesNotContainPattern("[\\n\\r\\x00\\x85\u2028]");
        assertThat(line.split("\t", -1)).containsExactly(Tsv.cell(one), Tsv.cell(two), "end");
        assertThat(Tsv.cell(Tsv.cell(one))).isEqualTo(Tsv.cell(one));
    }

    @Property
    void everyEventHas61Cells(
            @ForAll("texts") String accuser, @ForAll("texts") String outlet, @ForAll("texts") String url) {
        TableRow blame =
                EventRows.blame("accusation", "ASSERT", "112", "\"x\"", "ARM").with("accuser_text", accuser);
        ArticleRows article = new ArticleRows(
                EventRows.article("a", outlet, "2022-09-13").with("url", url),
                List.of(blame),
                List.of(),
                List.of(),
                Map.of(),
                OptionalDouble.empty());
        GdeltEvents events = new GdeltEvents();
        EventDate date = EventDate.of("2022-09-13").orElseThrow();
        events.add(article, date, Deeds.of(blame, article).orElseThrow(), 0);
        List<String> cells = events.all().findFirst().orElseThrow().cells();
        assertThat(cells).hasSize(61).doesNotContainNull();
        assertThat(Tsv.line(cells).split("\t", -1)).hasSize(61);
    }

    @Property
    void theFractionOfAYearStaysInItAndGrowsWithTheDays(@ForAll @IntRange(min = 1, max = 364) int day) {
        LocalDate date = LocalDate.ofYearDay(2022, day);
        double fraction = fraction(date.toString());
        assertThat(fraction).isBetween(2022.0, 2022.9999);
        assertThat(fraction(date.plusDays(1).toString())).isGreaterThanOrEqualTo(fraction);
    }

    private static double fraction(String day) {
        return Double.parseDouble(EventDate.of(day).orElseThrow().fraction());
    }

    @Example
    void whatIsNoDateIsNone() {
        assertThat(EventDate.of("")).isEmpty();
        assertThat(EventDate.of("2022-13-01")).isEmpty();
        assertThat(EventDate.of("2022-09-13 at noon")).isEmpty();
        assertThat(EventDate.of("2022-09-13T23:30:00-02:00").orElseThrow().added())
                .isEqualTo("20220914013000");
    }
}
