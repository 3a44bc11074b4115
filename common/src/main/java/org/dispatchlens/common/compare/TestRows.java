package org.dispatchlens.common.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.stats.FalseDiscovery;
import org.dispatchlens.common.stats.PermutationTest;
import org.dispatchlens.common.stats.RatioSample;
import org.dispatchlens.common.stats.RatioSums;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TestTables;

/** Tests all measures and makes the rows of {@code outlet_tests}. */
final class TestRows {
    /** With more outlets than this, pairs would be too many to read: each is tested against all others. */
    private static final int MOST_IN_PAIRS = 12;

    /** With fewer articles of one, two outlets hardly ever differ in any split: 5 and 5 can be split in 252 ways. */
    private static final int FEWEST_ARTICLES = 5;

    private final CompareOptions options;
    private final List<Tested> tests = new ArrayList<>();

    /** One pair; the result is null where there is not enough data. */
    private record Tested(
            Measure measure, String a, RatioSums sumsA, String b, RatioSums sumsB, PermutationTest.Result result) {}

    TestRows(CompareOptions options) {
        this.options = options;
    }

    List<TableRow> rows(MeasureSamples samples) {
        samples.measures().forEach(measure -> test(measure, samples.of(measure)));
        double[] p = tests.stream()
                .filter(t -> t.result() != null)
                .mapToDouble(t -> t.result().p())
                .toArray();
        double[] q = FalseDiscovery.q(p);
        List<TableRow> rows = new ArrayList<>();
        int next = 0;
        for (Tested test : tests) {
            rows.add(row(test, test.result() == null ? Double.NaN : q[next++], q.length));
        }
        return rows;
    }

    private void test(Measure measure, Map<String, RatioSample> samples) {
        List<String> enough = samples.keySet().stream()
                .filter(outlet -> enough(samples.get(outlet).sums()))
                .toList();
        if (enough.size() > MOST_IN_PAIRS) {
            enough.forEach(outlet -> testAgainstOthers(measure, outlet, samples));
        } else {
            boolean all = !measure.ofState() && samples.size() <= MOST_IN_PAIRS;
            List<String> outlets = all ? List.copyOf(samples.keySet()) : enough;
            for (int i = 0; i < outlets.size(); i++) {
                for (String other : outlets.subList(i + 1, outlets.size())) {
                    testPair(measure, outlets.get(i), other, samples);
                }
            }
        }
    }

    private boolean enough(RatioSums sums) {
        return options.enough(sums.rows()) && sums.articles() >= FEWEST_ARTICLES;
    }

    private void testPair(Measure measure, String one, String other, Map<String, RatioSample> samples) {
        RatioSample a = samples.get(one);
        RatioSample b = samples.get(other);
        PermutationTest.Result result = enough(a.sums()) && enough(b.sums())
                ? PermutationTest.test(a, List.of(b), measure.key(one, other))
                : null;
        tests.add(new Tested(measure, one, a.sums(), other, b.sums(), result));
    }

    private void testAgainstOthers(Measure measure, String outlet, Map<String, RatioSample> samples) {
        List<RatioSample> others = samples.keySet().stream()
                .filter(other -> !other.equals(outlet))
                .map(samples::get)
                .toList();
        RatioSums together = new RatioSums();
        others.forEach(other -> together.merge(other.sums()));
        RatioSample own = samples.get(outlet);
        PermutationTest.Result result = PermutationTest.test(own, others, measure.key(outlet, TestTables.ALL_OTHERS));
        tests.add(new Tested(measure, outlet, own.sums(), TestTables.ALL_OTHERS, together, result));
    }

    private TableRow row(Tested test, double q, int all) {
        Measure measure = test.measure();
        boolean tested = test.result() != null;
        double a = measure.value(test.sumsA().ratio());
        double b = measure.value(test.sumsB().ratio());
        return TableRow.of(
                TestTables.OUTLET_TESTS,
                options.story(),
                measure.name(),
                measure.subject(),
                measure.method(),
                test.a(),
                test.b(),
                Cells.count(test.sumsA().rows()),
                Cells.count(test.sumsB().rows()),
                Cells.count(test.sumsA().articles()),
                Cells.count(test.sumsB().articles()),
                Cells.number(a, tested),
                Cells.number(b, tested),
                Cells.number(a - b, tested),
                tested ? test.result().p() : null,
                Cells.number(q, tested),
                tested ? q <= FalseDiscovery.LEVEL : null,
                tested ? test.result().method() : "",
                tested ? CompareOptions.OK : CompareOptions.NOT_ENOUGH,
                all);
    }
}
