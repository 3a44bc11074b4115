package org.dispatchlens.common.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
    private final DateLines dateLines =
            new DateLines(CodebookFiles.builtIn().read("furniture", FurnitureCodebook.class));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "September 4, 2022            | 2022-09-04",
                "Sept. 4th, 2022              | 2022-09-04",
                "4 Sep 2022                   | 2022-09-04",
                "Sunday, 4th of September 2022 | 2022-09-04",
                "04-Sep-2022                  | 2022-09-04",
                "2022-09-04                   | 2022-09-04",
                "2022-09-04T23:30:00-02:00    | 2022-09-05T01:30:00Z",
                "2022-09-04T10:00Z            | 2022-09-04T10:00:00Z",
                "14/09/2022                   | 2022-09-14",
                "09/14/2022                   | 2022-09-14",
                "05.05.2022                   | 2022-05-05",
                "04/09/2022                   | ''",
                "31 February 2022             | ''",
                "September 2022               | ''",
            })
    void findsFullDatesOnly(String text, String iso) {
        assertThat(DateText.find("On " + text + ", noon").orElse("")).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Updated: March 3, 2021, 7:15 PM              | update-line    | 2021-03-03",
                "Last modified on Wed 3 Mar 2021 10.35 BST    | update-line    | 2021-03-03",
                "Last updated on 3 March 2021 at 10:35 GMT    | update-line    | 2021-03-03",
                "Updated at 4:54 p.m. ET                      | update-line    | ''",
                "Published 3 March 2021                       | published-line | 2021-03-03",
                "First published: 2021-03-03T10:00:00Z        | published-line | 2021-03-03T10:00:00Z",
                "Posted on March 3, 2021 by Ann Lee           | published-line | 2021-03-03",
                "Wednesday, 3 March 2021 - 10:35              | bare-date-line | 2021-03-03",
            })
    void readsDateLines(String line, String rule, String date) {
        assertThat(dateLines.read(line)).hasValue(new DateLines.DateLine(rule, date, line));
    }

    @Test
    void leavesSentencesAndHeadingsAlone() {
        List<String> lines = List.of(
                "Updated maps show the village on the other side of the river since 3 March 2021",
                "Published reports on March 3, 2021 blamed the army for the shelling.",
                "Update at 4:54 p.m. ET. Bridge Falls:",
                "Date palms burn",
                "On 3 March 2021 the bridge fell");
        assertThat(lines).allSatisfy(line -> assertThat(dateLines.read(line)).isEmpty());
    }
}
