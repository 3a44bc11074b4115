package org.dispatchlens.common.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.evaluate.IncidentToll.Report;
import org.dispatchlens.common.extract.figures.ArticleToll.Toll;
import org.junit.jupiter.api.Test;

class IncidentTollTest {
    @Test
    void takesTheNumberOfMostOutlets() {
        assertThat(IncidentToll.of(List.of(
                        printed("Daily", "2021-05-01", 4),
                        printed("Post", "2021-05-01", 5),
                        printed("News", "2021-05-02", 5))))
                .hasValue(5);
    }

    @Test
    void letsAnOutletCorrectItself() {
        assertThat(IncidentToll.of(List.of(
                        printed("Daily", "2021-05-03", 6),
                        printed("Daily", "2021-05-01", 4),
                        printed("Post", "2021-05-01", 4))))
                .hasValue(6);
    }

    @Test
    void takesAPrintedNumberBeforeALaterStoryOfOneVictim() {
        assertThat(IncidentToll.of(List.of(
                        printed("Daily", "2021-05-01", 4),
                        new Report("Daily", "2021-06-01", Optional.of(new Toll(1, false))))))
                .hasValue(4);
    }

    @Test
    void saysNothingWhereNobodyGivesANumber() {
        assertThat(IncidentToll.of(List.of(new Report("Daily", "2021-05-01", Optional.empty()))))
                .isEmpty();
    }

    private static Report printed(String outlet, String date, double value) {
        return new Report(outlet, date, Optional.of(new Toll(value, true)));
    }
}
