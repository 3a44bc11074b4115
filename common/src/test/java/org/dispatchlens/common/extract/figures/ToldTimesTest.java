package org.dispatchlens.common.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldTimesTest {
    private static final ToldTimes TIMES = ToldTimes.from(CodebookFiles.builtIn());
    private static final LocalDate DAY = LocalDate.parse("2022-09-14");

    private static List<String> references(String sentence) {
        return TIMES.in(sentence, DAY).stream()
                .map(t -> (t.since() ? "since " : "") + t.edtf() + (t.report() ? " told" : ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru mined the ford last week. | [2022-09-05/2022-09-11]",
                "Since the end of the siege Peru has mined fords. | [since XXXX]",
                "Since then Peru has mined fords. | [since XXXX]",
                "Since 2014 Peru has mined fords. | [since 2014]",
                "It was the deadliest raid since the truce. | []",
                "Peru left since the mayor asked it to. | []",
                "Peru mined fords after the war of 2008. | []",
                "Lima said on Monday that the ford was mined in May. | [current told, 2022-05]",
                "Lima on Monday accused Quito of mining it. | [current told]"
            })
    void readsTimesButNotComparisons(String sentence, String expected) {
        assertThat(references(sentence)).hasToString(expected);
    }

    @Test
    void tellsThePlaceAndTheDay() {
        assertThat(TIMES.in("Peru mined it Monday.", null))
                .containsExactly(new ToldTime(14, 20, "monday", "current", DayOfWeek.MONDAY, false, false));
    }
}
