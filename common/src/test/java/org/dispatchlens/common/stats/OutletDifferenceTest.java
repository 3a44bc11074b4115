package org.dispatchlens.common.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Permutation tests, their limit and Benjamini-Hochberg. */
class OutletDifferenceTest {
    private static RatioSample sample(long... xy) {
        RatioSample sample = new RatioSample();
        for (int i = 0; i < xy.length; i += 2) {
            sample.add(xy[i], xy[i + 1]);
        }
        return sample;
    }

    /** All 35 ways to give three of the seven articles away, counted by an independent program. */
    @Test
    void triesAllSplitsOfFewArticles() {
        RatioSample a = sample(1, 2, 2, 3, 2, 2);
        RatioSample b = sample(0, 2, 0, 1, 1, 2, 0, 4);
        PermutationTest.Result result = PermutationTest.test(a, List.of(b), "k");
        assertThat(result).isEqualTo(new PermutationTest.Result(3.0 / 35, PermutationTest.EXACT));
        assertThat(PermutationTest.test(b, List.of(a), "k")).isEqualTo(result);
    }

    @Test
    void drawsFromManyAndAgreesWithItsLimit() {
        RatioSample a = new RatioSample();
        RatioSample b = new RatioSample();
        for (int i = 0; i < 90; i++) {
            int y = 10 + i % 13;
            a.add(i * 7 % y, y);
            b.add(Math.min(y, i * 7 % y + i % 5), y);
        }
        PermutationTest.Result drawn = PermutationTest.test(a, List.of(b), "k");
        assertThat(drawn.method()).isEqualTo(PermutationTest.MONTE_CARLO);
        assertThat(drawn.p()).isBetween(0.0001, 0.05);
        assertThat(PermutationTest.test(a, List.of(b), "k")).isEqualTo(drawn);
        assertThat(drawn.p()).isCloseTo(NormalLimit.p(a.sums(), b.sums()), within(0.005));
    }

    @Test
    void nothingDiffersWhereNothingVaries() {
        RatioSample same = sample(1, 2, 1, 2, 1, 2, 1, 2, 1, 2);
        assertThat(PermutationTest.test(same, List.of(same), "k").p()).isEqualTo(1);
        assertThat(NormalLimit.p(same.sums(), same.sums())).isEqualTo(1);
    }

    @Test
    void manyArticlesNeedSumsOnly() {
        RatioSample a = new RatioSample();
        RatioSample b = new RatioSample();
        for (int i = 0; i <= RatioSample.MOST_KEPT; i++) {
            a.add(i % 2, 1);
            b.add(i % 2, 1);
        }
        assertThat(a.kept()).isFalse();
        PermutationTest.Result result = PermutationTest.test(a, List.of(b), "k");
        assertThat(result.method()).isEqualTo(PermutationTest.LIMIT);
        assertThat(result.p()).isEqualTo(1, within(1e-9));
    }

    /** An outlet of few articles without any of the rows is no proof against a large one that rarely has them. */
    @Test
    void theLimitIsNotFooledByAnOutletThatDoesNotVary() {
        RatioSums few = new RatioSums();
        RatioSums many = new RatioSums();
        for (int i = 0; i < 1_000; i++) {
            if (i < 20) {
                few.add(0, 10);
            }
            many.add(i % 50 == 0 ? 10 : 0, 10);
        }
        assertThat(NormalLimit.p(few, many)).isGreaterThan(0.3);
    }

    /** The 15 p-values of Benjamini and Hochberg (1995), section 3.1; they reject the first four at .05. */
    @Test
    void rejectsWhatThePaperRejects() {
        double[] p = {
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0000
        };
        double[] q = FalseDiscovery.q(p);
        assertThat(q[3]).isCloseTo(0.0095 * 15 / 4, within(1e-12));
        for (int i = 0; i < p.length; i++) {
            assertThat(q[i] <= FalseDiscovery.LEVEL).isEqualTo(i < 4);
        }
    }

    /** R: p.adjust(c(.01, .04, .03, .5), "BH") gives .04, .0533, .0533, .5. */
    @Test
    void keepsTheOrderOfThePValues() {
        double[] q = FalseDiscovery.q(new double[] {0.01, 0.04, 0.03, 0.5});
        assertThat(q).containsExactly(new double[] {0.04, 0.16 / 3, 0.16 / 3, 0.5}, within(1e-12));
        assertThat(FalseDiscovery.q(new double[0])).isEmpty();
    }

    /** The law of mergeable values, also where articles become too many to be kept. */
    @Property(tries = 60)
    void samplesAddUpInAnyOrder(@ForAll @Size(max = 30) int[] some, @ForAll @Size(max = 30) int[] others) {
        RatioSample whole = new RatioSample();
        addAll(whole, others);
        addAll(whole, some);
        assertThat(merged(some, others).sums()).isEqualTo(whole.sums());
        assertThat(merged(some, others).cells()).isEqualTo(whole.cells());
        assertThat(merged(others, some).cells()).isEqualTo(whole.cells());
        assertThat(whole.kept()).isEqualTo(whole.sums().articles() <= RatioSample.MOST_KEPT);
    }

    private static RatioSample merged(int[] first, int[] second) {
        RatioSample sample = new RatioSample();
        addAll(sample, first);
        RatioSample more = new RatioSample();
        addAll(more, second);
        return sample.merge(more);
    }

    /** Ten articles of each kind, so that many kinds are more than are kept. */
    private static void addAll(RatioSample sample, int[] kinds) {
        for (int kind : kinds) {
            for (int i = 0; i < 10; i++) {
                sample.add(kind % 100, Math.floorMod(kind, 7));
            }
        }
    }

    @Property(tries = 100)
    void samplesOfASubjectFillUpWithTheOthersArticles(@ForAll @Size(max = 40) int[] articles) {
        RatioSample part = new RatioSample();
        RatioSample all = new RatioSample();
        RatioSample plain = new RatioSample();
        for (int article : articles) {
            int y = Math.floorMod(article, 5) + 1;
            int x = Math.floorMod(article / 5, 2) * Math.floorMod(article, y + 1);
            all.add(0, y);
            plain.add(x, y);
            if (x > 0) {
                part.add(x, y);
            }
        }
        RatioSample whole = part.within(all);
        assertThat(whole.sums()).isEqualTo(plain.sums());
        assertThat(whole.cells()).isEqualTo(plain.cells());
    }
}
