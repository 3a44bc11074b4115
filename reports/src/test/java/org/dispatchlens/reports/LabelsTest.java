package org.dispatchlens.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
    @ParameterizedTest
    @CsvSource({
        "ARM,Armenia",
        "AZE,Azerbaijan",
        "XKX,Kosovo",
        "EU,EU",
        "CSTO,CSTO",
        "OUTLET,the outlet itself",
        "'',not known"
    })
    void statesHaveShortNamesAndBodiesStayAsTheyAre(String code, String name) {
        assertThat(Labels.state(code)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"49,49,49", "90,100,90 to 100", "6600,Infinity,'6,600 or more'", "NaN,5,''"})
    void figureIntervalsInWords(double low, double high, String words) {
        assertThat(Labels.quantityInterval(low, high)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0.254,+0.25", "-0.5,−0.50", "0.001,0.00", "-0.001,0.00", "NaN,–"})
    void scoresCarryTheirSign(double score, String words) {
        assertThat(Labels.score(score)).isEqualTo(words);
    }

    @Test
    void listsCountsAndShares() {
        assertThat(Labels.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Labels.list(List.of())).isEmpty();
        assertThat(Labels.parts("a; b;;c ")).containsExactly("a", "b", "c");
        assertThat(Labels.count(1, "article", "articles")).isEqualTo("1 article");
        assertThat(Labels.count(1234, "article", "articles")).isEqualTo("1,234 articles");
        assertThat(Labels.share(0.1234)).isEqualTo("12.3 %");
        assertThat(Labels.outlet("unknown:d-1")).isEqualTo("unknown (d-1)");
        assertThat(Labels.outlet("unknown:2031-04-05_north")).isEqualTo("unknown (2031-…orth)");
        assertThat(Labels.scoreInterval(Double.NaN, Double.NaN)).isEqualTo("no interval, too few articles");
    }
}
