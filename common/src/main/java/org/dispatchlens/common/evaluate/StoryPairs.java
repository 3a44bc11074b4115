package org.dispatchlens.common.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.dispatchlens.common.stats.ClusterBootstrap;
import org.dispatchlens.common.stats.Estimate;
import org.dispatchlens.common.stats.Quantiles;

/**
 * How well stories agree with incidents, by pairs of articles and by B-cubed.
 *
 * <p>Pairs: precision is the share of pairs of one incident among the pairs of one story, recall the share of pairs of one
 * story among those of one incident. B-cubed: an article's precision is the share of its incident in its story, its recall
 * the share of its story in its incident, both averaged over articles (A. Bagga and B. Baldwin, "Entity-based
 * cross-document coreferencing", ACL 1998). F1 = 2 P R / (P + R).
 *
 * <p>Interval: percentile bootstrap over incidents with a fixed seed, {@link ClusterBootstrap#REPLICATES} replicates; a pair
 * across two incidents counts half for each.
 */
final class StoryPairs {
    private static final long SEED = 20_220_913L;

    private final SortedMap<String, String> incidents;
    private final SortedMap<String, String> stories;
    private final Map<List<String>, Integer> sizes = new HashMap<>();

    /** Articles of an article's incident, of its story, and of both, itself included. */
    record Counted(int incident, int story, int both) {}

    /** Sums over articles of one incident; ordered pairs, so that each of a pair's articles counts half of it. */
    private record Sums(double articles, double both, double incident, double story, double precision, double recall) {
        static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0);

        static Sums of(Counted c) {
            return new Sums(
                    1,
                    c.both - 1,
                    c.incident - 1,
                    c.story - 1,
                    c.both / (double) c.story,
                    c.both / (double) c.incident);
        }

        Sums plus(Sums o) {
            return new Sums(
                    articles + o.articles,
                    both + o.both,
                    incident + o.incident,
                    story + o.story,
                    precision + o.precision,
                    recall + o.recall);
        }

        double f1() {
            return 2 * both / (incident + story);
        }

        double bCubedF1() {
            return 2 * precision * recall / (precision + recall) / articles;
        }
    }

    /**
     * Over the same articles.
     *
     * @param incidents incident by article id
     * @param stories story by article id
     */
    StoryPairs(SortedMap<String, String> incidents, SortedMap<String, String> stories) {
        this.incidents = incidents;
        this.stories = stories;
        incidents.forEach((article, incident) -> {
            String story = stories.get(article);
            for (List<String> set :
                    List.of(List.of("incident", incident), List.of("story", story), List.of(incident, story, ""))) {
                sizes.merge(set, 1, Integer::sum);
            }
        });
    }

    Counted of(String article) {
        String incident = incidents.get(article);
        String story = stories.get(article);
        return new Counted(
                sizes.get(List.of("incident", incident)),
                sizes.get(List.of("story", story)),
                sizes.get(List.of(incident, story, "")));
    }

    /** Pairwise F1, precision and recall, n their pairs; B-cubed F1, n the articles. */
    List<Metric> metrics() {
        Map<String, Sums> byIncident = new TreeMap<>();
        incidents.forEach((article, incident) -> byIncident.merge(incident, Sums.of(of(article)), Sums::plus));
        List<Sums> incidentSums = new ArrayList<>(byIncident.values());
        Sums all = incidentSums.stream().reduce(Sums.NONE, Sums::plus);
        return List.of(
                metric("f1", Sums::f1, incidentSums, Math.round((all.incident + all.story - all.both) / 2)),
                metric("precision", s -> s.both / s.story, incidentSums, Math.round(all.story / 2)),
                metric("recall", s -> s.both / s.incident, incidentSums, Math.round(all.incident / 2)),
                metric("b_cubed_f1", Sums::bCubedF1, incidentSums, incidents.size()));
    }

    private static Metric metric(String name, ToDoubleFunction<Sums> ratio, List<Sums> incidents, long n) {
        double value = ratio.applyAsDouble(incidents.stream().reduce(Sums.NONE, Sums::plus));
        if (incidents.size() < 2) {
            return new Metric(name, new Estimate(value, Double.NaN, Double.NaN), n);
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] replicates = new double[ClusterBootstrap.REPLICATES];
        for (int b = 0; b < replicates.length; b++) {
            Sums drawn = Sums.NONE;
            for (int i = 0; i < incidents.size(); i++) {
                drawn = drawn.plus(incidents.get(random.nextInt(incidents.size())));
            }
            replicates[b] = ratio.applyAsDouble(drawn);
        }
        double[] ends = Quantiles.ofSample(replicates, 0.025, 0.975);
        return new Metric(name, new Estimate(value, ends[0], ends[1]), n);
    }
}
