package org.dispatchlens.jobs.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.model.Voice;
import org.dispatchlens.jobs.sample.ExpectedSample.ExpectedArticle;
import org.dispatchlens.jobs.sample.ExpectedSample.ExpectedBlame;
import org.dispatchlens.jobs.sample.ExpectedSample.ExpectedFigure;
import org.dispatchlens.jobs.sample.ExpectedSample.Fact;
import org.dispatchlens.jobs.sample.ExpectedSample.Framing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the truth says of outlets and facts follows from its own rows. */
class ExpectedSampleFindingsTest {
    private static final ExpectedSample SAMPLE = ExpectedSample.read();

    static Stream<ExpectedArticle> articles() {
        return SAMPLE.articles().stream();
    }

    static Stream<Framing> framings() {
        return SAMPLE.framing().stream();
    }

    static Stream<Fact> facts() {
        return SAMPLE.facts().stream();
    }

    @ParameterizedTest
    @MethodSource("framings")
    void framingFollowsFromTheRows(Framing framing) {
        List<ExpectedBlame> rows = blamesOf(framing);
        framing.assertedOn().forEach((state, n) -> assertThat(rows.stream().filter(asserted(state)))
                .as("%s on %s", framing.outlet(), state)
                .hasSize(n));
        assertThat(rows.stream().filter(b -> b.voice() == Voice.OUTLET)).hasSize(framing.ownVoice());
        int sum = framing.assertedOn().values().stream().mapToInt(n -> n).sum();
        int top = framing.assertedOn().values().stream().mapToInt(n -> n).max().orElseThrow();
        if (framing.blamedMore().isEmpty()) {
            assertThat(2.0 * top - sum).isLessThanOrEqualTo(sum / 5.0);
        } else {
            assertThat(framing.assertedOn().get(framing.blamedMore())).isEqualTo(top);
            assertThat(2.0 * top - sum).isGreaterThan(sum / 5.0);
        }
    }

    @Test
    void ownVoiceOrderFollowsFromTheRows() {
        assertThat(SAMPLE.ownVoiceOrder().above())
                .allSatisfy(high -> assertThat(SAMPLE.ownVoiceOrder().below())
                        .allSatisfy(low -> assertThat(ownShare(high)).isGreaterThan(ownShare(low))));
        assertThat(SAMPLE.agentlessOrder().above()).isNotEmpty().allSatisfy(o -> assertThat(SAMPLE.outlets())
                .containsKey(o));
        assertThat(SAMPLE.agentlessOrder().below()).isNotEmpty().allSatisfy(o -> assertThat(SAMPLE.outlets())
                .containsKey(o));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void factsFollowFromTheFigures(Fact fact) {
        List<ReportedFigure> reports = reportsOf(fact);
        assertThat(reports).hasSize(fact.nReports());
        assertThat(reports.stream().map(ReportedFigure::outlet).distinct()).hasSize(fact.nOutlets());
        List<ReportedFigure> inliers = reports.stream()
                .filter(r -> !fact.outlierOutlets().contains(r.outlet()))
                .toList();
        switch (fact.status()) {
            case "agree" ->
                assertThat(reports.stream().map(ReportedFigure::interval).distinct())
                        .hasSize(1);
            case "compatible" -> assertThat(shareAPoint(reports)).isTrue();
            case "conflict" -> assertThat(shareAPoint(reports)).isFalse();
            case "outlier" -> {
                assertThat(shareAPoint(reports)).isFalse();
                assertThat(shareAPoint(inliers)).isTrue();
                assertThat(inliers).hasSizeLessThan(reports.size()).isNotEmpty();
            }
            default -> assertThat(fact.status()).isIn("agree", "compatible", "conflict", "outlier");
        }
    }

    @Test
    void sumsAddUpInTheirArticle() {
        assertThat(SAMPLE.sums()).isNotEmpty().allSatisfy(sum -> {
            List<Double> values = SAMPLE.article(sum.file()).figures().stream()
                    .map(ExpectedFigure::value)
                    .toList();
            assertThat(values).contains(sum.total()).containsAll(sum.parts());
            assertThat(sum.parts().stream().mapToDouble(d -> d).sum()).isEqualTo(sum.total());
        });
    }

    private record ReportedFigure(String outlet, ExpectedFigure figure) {
        List<Object> interval() {
            return List.of(figure.low(), figure.high());
        }
    }

    private static List<ReportedFigure> reportsOf(Fact fact) {
        return articles()
                .filter(a -> a.story().equals(fact.story()))
                .flatMap(a -> a.figures().stream()
                        .filter(f -> f.kind() == fact.kind()
                                && f.side().equals(fact.side())
                                && f.eventRef().equals(fact.eventRef()))
                        .map(f -> new ReportedFigure(a.outlet(), f)))
                .toList();
    }

    private static boolean shareAPoint(List<ReportedFigure> reports) {
        double low = reports.stream().mapToDouble(r -> r.figure().low()).max().orElseThrow();
        double high = reports.stream().mapToDouble(r -> r.figure().high()).min().orElseThrow();
        return low <= high;
    }

    private static List<ExpectedBlame> blamesOf(Framing framing) {
        return articles()
                .filter(a -> a.story().equals(framing.story()) && a.outlet().equals(framing.outlet()))
                .flatMap(a -> a.blames().stream())
                .toList();
    }

    private static Predicate<ExpectedBlame> asserted(String state) {
        return b -> b.accusedState().equals(state) && b.polarity() == Polarity.ASSERT && b.form() != BlameForm.CLAIM;
    }

    private static double ownShare(String outlet) {
        List<ExpectedBlame> rows = articles()
                .filter(a -> a.outlet().equals(outlet))
                .flatMap(a -> a.blames().stream())
                .toList();
        return (double) rows.stream().filter(b -> b.voice() == Voice.OUTLET).count() / rows.size();
    }
}
