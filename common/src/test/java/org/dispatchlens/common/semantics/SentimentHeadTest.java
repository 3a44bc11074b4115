package org.dispatchlens.common.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.dispatchlens.common.error.InputException;
import org.junit.jupiter.api.Test;

class SentimentHeadTest {
    private static final SentimentHead HEAD = SentimentHead.of(
            "toy",
            List.of("letters"),
            new double[][] {{-1, 0}, {0, 0}, {1, 0.5}},
            List.of(0.0, Math.log(2), 0.0),
            Map.of("data", "invented"));

    @Test
    void softmaxOfTheLinearScores() {
        Tone tone = HEAD.classifier().classify(new double[] {1, 0});
        double sum = Math.exp(-1) + 2 + Math.E;
        assertThat(tone.negative()).isCloseTo(Math.exp(-1) / sum, within(1e-9));
        assertThat(tone.neutral()).isCloseTo(2 / sum, within(1e-9));
        assertThat(tone.positive()).isCloseTo(Math.E / sum, within(1e-9));
        assertThat(tone.score()).isCloseTo((Math.E - Math.exp(-1)) / sum, within(1e-9));
        assertThat(tone.label()).isEqualTo("positive");
        assertThat(tone.confidence()).isEqualTo(tone.positive());
    }

    @Test
    void largeScoresDoNotOverflow() {
        Tone tone = HEAD.classifier().classify(new double[] {1e6, 0});
        assertThat(tone).isEqualTo(new Tone(0, 0, 1));
    }

    @Test
    void whatIsWrittenIsRead() {
        SentimentHead read = SentimentHead.parse(HEAD.toJson(), "head.json");
        assertThat(read).isEqualTo(HEAD);
        assertThat(read.classifier().classify(new double[] {0.5, -2}))
                .isEqualTo(HEAD.classifier().classify(new double[] {0.5, -2}));
    }

    @Test
    void equallyProbableLabelsAreNeutral() {
        assertThat(new Tone(0.4, 0.2, 0.4).label()).isEqualTo("neutral");
        assertThat(new Tone(0.4, 0.4, 0.2).label()).isEqualTo("neutral");
        assertThat(new Tone(0.5, 0.3, 0.2).label()).isEqualTo("negative");
    }

    @Test
    void aFileThatIsNoHeadIsTheUsersMistake() {
        assertThatThrownBy(() -> SentimentHead.parse("{\"name\":\"x\"}", "my.json"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("my.json is no sentiment head");
        assertThatThrownBy(() -> SentimentHead.parse("no json", "my.json")).isInstanceOf(InputException.class);
    }

    @Test
    void featuresOfOtherEncodersAreRefused() {
        assertThatThrownBy(() -> HEAD.classifier().classify(new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 features for a head that takes 2");
    }
}
