package org.dispatchlens.common.align.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented sentences; 14 September 2022 was a Wednesday. */
class ReportTimeTest {
    private static final ReportTimes TIMES = ReportTimes.from(CodebookFiles.builtIn());

    private static ReportTime time(String sentence, String published) {
        return TIMES.of(sentence, sentence, published == null ? null : LocalDate.parse(published));
    }

    private static void check(String one, String oneDay, String other, String otherDay, boolean excludes) {
        assertThat(time(one, oneDay).excludes(time(other, otherDay))).isEqualTo(excludes);
        assertThat(time(other, otherDay).excludes(time(one, oneDay))).isEqualTo(excludes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Since the truce, Peru has mined the ford. | Peru mined the ford on Wednesday. | true",
                "In recent years Peru has mined fords. | Peru mined fresh fords. | true",
                "Last month Peru mined the ford. | Peru mined the ford on Wednesday. | true",
                "In August, Peru mined the ford. | Peru mined the ford today. | true",
                "In August, Peru mined the ford. | In March, Peru mined the ford. | true",
                "In August, Peru mined the ford. | Last month Peru mined the ford. | false",
                "In 2008 Peru mined the ford. | In 2014 Peru mined the ford. | true",
                "Peru mined the ford on Monday. | Peru mined the ford on Wednesday. | true",
                "Peru mined the ford on Monday. | The ford was mined by Peru Monday. | false",
                "Peru mined the ford on Monday night. | Peru mined the ford early on Tuesday. | false",
                "Peru mined the ford on Monday night. | Peru mined the ford on Tuesday afternoon. | true",
                "Peru mined the ford on Sunday night. | Peru mined the ford early on Monday. | false",
                "Peru mined the ford minutes after midnight. | Peru mined the ford on Wednesday morning. | true",
                "Peru mined the ford at 11:30 p.m. on Monday. | Peru mined the ford shortly after midnight. | false",
                "Peru mined the ford at 9 a.m. local time. | Peru mined the ford in the evening. | true",
                "Peru mined the ford at 9 a.m. (Cusco time). | Peru mined the ford in the evening. | false",
                "Peru mined the ford. | Peru mined the ford on Wednesday. | false",
                "It was the worst raid since 2014. | Peru mined the ford on Wednesday. | false",
                "Peru mined the ford after the war of 2008. | Peru mined the ford on Wednesday. | false",
                "Lima said on Monday that Peru mined the ford. | Peru mined the ford on Wednesday. | false",
                "Lima said on Monday that Peru mined the ford. | In August, Peru mined the ford. | true",
                "Since March 2021 Peru has mined fords. | Since the truce Peru has mined fords. | false"
            })
    void withoutADayOfPublicationTimesAreComparedByName(String one, String other, boolean excludes) {
        check(one, null, other, null, excludes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru mined it on Monday. | 2022-09-14 | Last week Peru mined it. | 2022-09-20 | false",
                "Peru mined it on Monday. | 2022-09-14 | Peru mined it on Monday. | 2022-09-21 | true",
                "Peru mined it on Thursday. | 2022-09-14 | Peru mined it on Thursday. | 2022-09-15 | false",
                "Peru mined it on Monday. | 2022-09-14 | Peru mined it on Monday. | | false",
                "Peru mined it on Monday. | 2022-09-14 | Peru mined it on Tuesday. | | true",
                "Peru mined it on Wednesday. | | On 14 September 2022 Peru mined it. | 2022-12-01 | false",
                "Peru mined it on Friday. | | On 14 September 2022 Peru mined it. | 2022-12-01 | true",
                "Peru mined it today. | 2022-09-14 | Peru mined it today. | 2022-09-28 | true",
                "Peru mined it this week. | 2022-09-18 | Peru mined it on Monday. | 2022-09-14 | false",
                "In September Peru mined it. | 2022-09-28 | Peru mined it on Monday. | 2022-09-07 | false",
                "Lima said on Wednesday Peru mined it. | 2022-09-14 | Peru mined it on Monday. | 2022-09-13 | false",
                "Lima said on Wednesday Peru mined it. | 2022-09-14 | Peru mined it in May. | 2022-09-13 | true",
                "Wars of the 1990s killed it. | 2022-09-14 | The 1994 war killed it. | 2022-09-14 | false"
            })
    void aKnownDayOfPublicationTellsWhichDayIsMeant(
            String one, String oneDay, String other, String otherDay, boolean excludes) {
        check(one, oneDay, other, otherDay, excludes);
    }

    @Test
    void eachClauseHasItsOwnTime() {
        String sentence = "Peru mined the ford last week, while Ecuador shelled the mill on Wednesday.";
        ReportTime mined = TIMES.of(sentence, "mined the ford", null);
        ReportTime shelled = TIMES.of(sentence, "shelled the mill", null);
        ReportTime fresh = time("Ecuador shelled the mill in fresh raids.", null);
        assertThat(mined.excludes(fresh)).isTrue();
        assertThat(shelled.excludes(fresh)).isFalse();
    }

    @Test
    void theTimeThatOpensASentenceHoldsForClausesWithoutOne() {
        String sentence = "In August, Peru mined the ford while Ecuador shelled the mill.";
        assertThat(TIMES.of(sentence, "shelled the mill", null).excludes(time("Ecuador shelled the mill today.", null)))
                .isTrue();
    }

    @Test
    void aSpeakersLastNightIsNotTheOutlets() {
        Dispatch first = direct("a1", "Alpha");
        Dispatch later = direct("b1", "Beta");
        ReportTime one = TIMES.of(first.evidence(), first.blame());
        ReportTime other = TIMES.of(later.evidence(), later.blame());
        assertThat(one.stretches()).isEqualTo(other.stretches());
        assertThat(one.excludes(time("Peru mined the ford last month.", "2022-09-14")))
                .isFalse();
    }

    private static Dispatch direct(String id, String outlet) {
        return Dispatch.of(id, outlet)
                .blames(
                        "ECU",
                        "PER",
                        "DIRECT",
                        "said",
                        "mined the ford last night",
                        "“Peru mined the ford last night.”");
    }
}
