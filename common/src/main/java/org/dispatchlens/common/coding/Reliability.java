package org.dispatchlens.common.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dispatchlens.common.coding.KrippendorffAlpha.Status;
import org.dispatchlens.common.stats.Estimate;
import org.dispatchlens.common.stats.Wilson;

/** How far coders agree on one question: {@link KrippendorffAlpha} and the share of equal answers, with intervals. */
final class Reliability {
    private final List<List<List<Double>>> articles;
    private final Level level;
    private final int minimumN;

    private Reliability(List<List<List<Double>>> articles, Level level, int minimumN) {
        this.articles = articles;
        this.level = level;
        this.minimumN = minimumN;
    }

    /**
     * Rows {@code alpha} and {@code agreement}.
     *
     * @param minimumN fewest units with two answers that get a number
     */
    static List<Measured> of(CodingTask task, Variable variable, List<Rating> ratings, int minimumN) {
        TreeMap<String, List<List<Double>>> byArticle = new TreeMap<>();
        TreeSet<String> codes = new TreeSet<>();
        ratings.forEach(r -> codes.addAll(r.answers().values()));
        List<String> order = List.copyOf(codes);
        for (Rating rating : ratings) {
            List<Double> values = values(variable, rating, order);
            if (values.size() > 1) {
                byArticle
                        .computeIfAbsent(rating.article(), a -> new ArrayList<>())
                        .add(values);
            }
        }
        Reliability all = new Reliability(List.copyOf(byArticle.values()), variable.level(), minimumN);
        return List.of(all.alpha(task, variable), all.agreement(task, variable));
    }

    /** Numbers as they are, without words such as {@code no bound}; codes by their places. */
    private static List<Double> values(Variable variable, Rating rating, List<String> codes) {
        return rating.answers().values().stream()
                .filter(a -> variable.kind() != Variable.Kind.NUMBER
                        || !variable.codes().contains(a))
                .map(a -> variable.kind() == Variable.Kind.NUMBER ? Double.parseDouble(a) : (double) codes.indexOf(a))
                .toList();
    }

    private Measured alpha(CodingTask task, Variable variable) {
        KrippendorffAlpha alpha = of(everyArticle());
        String key = "alpha|" + task.code() + "|" + variable.id();
        Estimate estimate = !status(alpha).equals(Measured.OK)
                ? Estimate.NONE
                : alpha.value() == 1
                        // Resampling cannot vary what is the same everywhere.
                        ? new Estimate(1, Double.NaN, Double.NaN)
                        : Bootstrap.interval(
                                alpha.value(),
                                articles.size(),
                                drawn -> of(drawn).value(),
                                key);
        return measured(task, variable, "alpha", estimate, alpha, status(alpha));
    }

    private Measured agreement(CodingTask task, Variable variable) {
        KrippendorffAlpha alpha = of(everyArticle());
        String key = "agreement|" + task.code() + "|" + variable.id();
        boolean enough = alpha.units() >= Math.max(1, minimumN);
        Estimate estimate = enough ? equal(alpha, key) : Estimate.NONE;
        String status = enough ? Measured.OK : Measured.NOT_ENOUGH;
        return measured(task, variable, "agreement", estimate, alpha, status);
    }

    /** Where all or none are equal, resampling cannot vary: Wilson's interval over the units. */
    private Estimate equal(KrippendorffAlpha alpha, String key) {
        double share = alpha.agreement();
        return share == 0 || share == 1
                ? Wilson.interval(share == 0 ? 0 : alpha.units(), alpha.units())
                : Bootstrap.interval(share, articles.size(), drawn -> of(drawn).agreement(), key);
    }

    private Measured measured(
            CodingTask task,
            Variable variable,
            String measure,
            Estimate estimate,
            KrippendorffAlpha alpha,
            String status) {
        return new Measured(
                task,
                variable.id(),
                Measured.CODERS,
                "",
                measure,
                estimate,
                alpha.units(),
                alpha.values(),
                articles.size(),
                status);
    }

    private String status(KrippendorffAlpha alpha) {
        if (alpha.units() < minimumN || alpha.status() == Status.NOTHING_TO_PAIR) {
            return Measured.NOT_ENOUGH;
        }
        return alpha.status() == Status.NO_VARIATION ? Measured.NO_VARIATION : Measured.OK;
    }

    private int[] everyArticle() {
        int[] all = new int[articles.size()];
        Arrays.setAll(all, i -> i);
        return all;
    }

    private KrippendorffAlpha of(int[] drawn) {
        List<List<Double>> units = new ArrayList<>();
        for (int i : drawn) {
            units.addAll(articles.get(i));
        }
        return KrippendorffAlpha.of(level, units);
    }
}
