package org.dispatchlens.common.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dispatchlens.common.model.Publication;

/**
 * Reports that stand far outside what the other outlets agree on.
 *
 * <p>A report is an outlier when at least two other outlets, more than half of the others, agree; its interval does not
 * meet theirs; and its number is at least 3 times, or at most a third of, the median of theirs. A smaller number that was
 * published on an earlier day than all of theirs is an earlier toll, not an outlier. Among outliers a slip of a decimal
 * place is named: the ratio to one of the others' numbers is a power of ten within 12 % (|log10 ratio − k| at most 0.05).
 */
final class FactOutliers {
    private static final double FAR = 3;
    private static final double SLIP_TOLERANCE = 0.05;
    private static final double EXACT_SLIP_TOLERANCE = 0.005;

    private FactOutliers() {}

    /**
     * An outlying report.
     *
     * @param slip true when a slip of a decimal place would explain it
     */
    record Outlier(FactReport report, boolean slip, String words) {}

    static List<Outlier> find(List<FactReport> reports, List<FactReport> voting) {
        List<Outlier> outliers = new ArrayList<>();
        TreeMap<String, FactConsensus> others = new TreeMap<>();
        for (FactReport report : reports) {
            FactConsensus consensus = others.computeIfAbsent(
                    report.outlet(),
                    outlet -> FactConsensus.of(voting.stream()
                            .filter(r -> !r.outlet().equals(outlet))
                            .toList()));
            if (outlying(report, consensus)) {
                outliers.add(describe(report, consensus));
            }
        }
        return outliers;
    }

    private static boolean outlying(FactReport report, FactConsensus others) {
        double median = others.median();
        if (!report.positive() || !others.majority() || Double.isNaN(median)) {
            return false;
        }
        double ratio = report.value() / median;
        boolean far = ratio >= FAR || ratio <= 1 / FAR;
        return far && !report.reach().intersects(others.reach()) && !(ratio < 1 && earlier(report, others));
    }

    private static boolean earlier(FactReport report, FactConsensus others) {
        OptionalLong day = Publication.day(report.article().publishedAt());
        return day.isPresent()
                && others.reports().stream()
                        .map(r -> Publication.day(r.article().publishedAt()))
                        .allMatch(d -> d.isPresent() && day.getAsLong() < d.getAsLong());
    }

    private static Outlier describe(FactReport report, FactConsensus others) {
        double value = report.value();
        double nearest = others.values().stream()
                .min(Comparator.comparingDouble((Double v) -> slipDistance(value / v))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        boolean slip = slipDistance(value / nearest) <= SLIP_TOLERANCE;
        String words = slip
                ? times(value, nearest)
                : Numbers.text(value) + " is far from the others' median " + Numbers.text(others.median());
        return new Outlier(report, slip, report.outlet() + ": " + words);
    }

    /** {@code 65,000 is 10 times 6,500}; {@code 650 is 1/10 of 6,500}. */
    private static String times(double value, double other) {
        String factor = "1" + "0".repeat((int) Math.abs(exponent(value / other)));
        String relation = value > other ? factor + " times " : "1/" + factor + " of ";
        boolean exact = slipDistance(value / other) < 1e-9;
        return Numbers.text(value) + " is " + (exact ? "" : "about ") + relation + Numbers.text(other);
    }

    private static long exponent(double ratio) {
        return Math.round(Math.log10(ratio));
    }

    /** Distance of log10(ratio) from the next whole number other than 0; infinite when that is 0. */
    private static double slipDistance(double ratio) {
        double log = Math.log10(ratio);
        return exponent(ratio) == 0 ? Double.POSITIVE_INFINITY : Math.abs(log - Math.rint(log));
    }

    /**
     * The slips between reports where no majority says which one is wrong: pairs of numbers of different outlets whose
     * ratio is a power of ten within 1 %.
     */
    static List<String> undecidedSlips(List<FactReport> voting) {
        TreeMap<Double, TreeSet<String>> outlets = new TreeMap<>();
        voting.stream().filter(FactReport::positive).forEach(r -> outlets.computeIfAbsent(
                        r.value(), v -> new TreeSet<>())
                .add(r.outlet()));
        List<String> slips = new ArrayList<>();
        outlets.forEach((small, by) -> outlets.tailMap(small, false).forEach((large, byOther) -> {
            boolean oneOutlet = by.size() == 1 && by.equals(byOther);
            if (!oneOutlet && slipDistance(large / small) <= EXACT_SLIP_TOLERANCE) {
                slips.add(times(large, small) + ": one of them may have slipped by a digit");
            }
        }));
        return slips;
    }
}
