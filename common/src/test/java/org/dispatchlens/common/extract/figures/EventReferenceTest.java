package org.dispatchlens.common.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventReferenceTest {
    private static List<String> events(String text, String date) {
        return Views.figures(text, date).stream().map(Figure::eventRef).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nine died on Friday while six died in March. | [current, 2022-03]",
                "Police said on Friday that nine people died in March. | [2022-03]",
                "Police said on Friday that nine people died. | [current]",
                "In March 2019, nine people died. | [2019-03]",
                "On 5 March 2019 nine people died. | [2019-03-05]",
                "Nine people died on 12 September. | [current]",
                "Nine people died in the worst attack since 2014. | [current]",
                "Nine people have died since 2014. | [2014/..]",
                "Nine people have died since the siege began 18 years ago. | [2004/..]",
                "Nine people died after the war of 2008. | [current]",
                "A war in the 1990s killed nine people. | [199X]",
                "Nine people died in World War II. | [1939/1945]",
                "A 2012 graduate killed nine people. | [current]",
                "The 2012 war killed nine people. | [2012]",
                "Nine people died a year ago. | [2021]",
                "Nine people died in recent years. | [XXXX]",
                "Unlike last month's raid on Lima, which killed nine men, it was short. | [2022-08]",
                "It came after the May 2019 bombing in Lima that killed nine people. | [2019-05]",
                "Monday's blast followed an attack on Sunday that killed 9 people. | [XXXX]",
                "The decision followed an attack on Sunday that killed 9 people. | [current]",
                "About 20,000 people have been killed in the uprising. | [XXXX]",
                "Nine people have been killed in the uprising. | [current]",
                "They have fought since 1999. About 20,000 have been killed in the war. | [1999/..]",
                "In August 2014, he joined. He was freed when nine guards were killed. | [2014-08]",
                "In August 2014, he joined. Nine guards were killed. | [current]",
                "It published a report for the year 2019. According to the report, 9 men were killed. | [2019]",
                "Hundreds of villagers are killed. | [XXXX]",
                "Nine miners die every year. | [XXXX]"
            })
    void theTimeThatDatesTheEventDecides(String text, String expected) {
        List<String> all = events("A mine killed 3 men on Monday.\n" + text, "2022-09-14");
        assertThat(all.subList(1, all.size())).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru said 19 miners died in last week's fighting. It put its own wounded at 36. | [current, current]",
                "Nine died in the clashes. Last week two men died. | [current, 2022-09-05/2022-09-11]",
                "Last week two men died. On Monday nine men died. | [2022-09-05/2022-09-11, current]",
                "Last week two men died. Six men died in 2008. | [current, 2008]",
                "In May, nine men died. Four were hurt. It was a fire in which nine men died. | [current, current, current]",
                "In May, nine men died. Four were hurt. | [2022-05, current]"
            })
    void lastWeekIsTheNewsWhereItComesFirstAndNothingIsNewer(String text, String expected) {
        assertThat(events(text, "2022-09-14")).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In August, one man died here. | [2022-08]",
                "On 3 August, one man died here. | [current]",
                "In 2008 a war killed 700 people. | [2008]"
            })
    void deepInATextOnlyADayOrWeekCanBeTheNews(String text, String expected) {
        String quiet = "Sheep graze here. Bees hum here. Rain fell here. Bread is baked here. ";
        assertThat(events(quiet + text, "2022-09-14")).hasToString(expected);
    }

    @Test
    void theLeadMakesAMonthTheNews() {
        assertThat(events("Two men died in a fire in March.", "2022-09-14")).containsExactly("current");
    }

    @ParameterizedTest
    @CsvSource({"2022-09-14, 2022-09-14", "2022-09-14T06:35:00Z, 2022-09-14", "soon,", "2022,", "2022-19-14,"})
    void readsTheDayOfPublication(String text, LocalDate day) {
        assertThat(EventReference.published(Article.of("a", "Daily", "T").publishedAt(text)))
                .isEqualTo(day);
    }
}
