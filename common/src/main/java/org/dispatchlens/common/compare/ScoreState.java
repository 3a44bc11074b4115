package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.TreeMap;
import org.dispatchlens.common.stats.ClusterBootstrap;
import org.dispatchlens.common.stats.Estimate;
import org.dispatchlens.common.stats.RatioHistogram;
import org.dispatchlens.common.tables.TableRow;

/**
 * Sentiment scores of one key.
 *
 * <p>The mean comes from a sum in millionths, so it has the same bits in any order. The bootstrap works on article sums in
 * twentieths, which bounds the histogram by 40 cells for each number of pairs in an article; its interval is then moved
 * by the (tiny) difference between the exact mean and the histogram's.
 */
final class ScoreState implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double MICRO = 1e6;
    private static final double STEPS = 20;

    private Tally tally = Tally.ZERO;
    private long micros;
    private final TreeMap<String, Tally> labels = new TreeMap<>();
    private final RatioHistogram histogram = new RatioHistogram();

    /** The scores of one article. */
    static final class OfArticle {
        private long n;
        private long micros;
        private final TreeMap<String, Long> labels = new TreeMap<>();

        void add(TableRow row) {
            n++;
            micros += Math.round(row.number("score") * MICRO);
            labels.merge(row.text("label"), 1L, Long::sum);
        }
    }

    void add(OfArticle article, boolean lead) {
        tally = tally.plus(Tally.ofArticle(article.n, lead));
        micros += article.micros;
        article.labels.forEach((label, n) -> labels.merge(label, Tally.ofArticle(n, lead), Tally::plus));
        histogram.add(Math.round(article.micros / MICRO * STEPS), article.n);
    }

    void merge(ScoreState other) {
        tally = tally.plus(other.tally);
        micros += other.micros;
        other.labels.forEach((label, n) -> labels.merge(label, n, Tally::plus));
        histogram.merge(other.histogram);
    }

    Tally tally() {
        return tally;
    }

    Tally labelled(String label) {
        return labels.getOrDefault(label, Tally.ZERO);
    }

    /** Mean score with its interval over articles. */
    Estimate mean(String key) {
        double exact = micros / MICRO / tally.n();
        Estimate coarse = ClusterBootstrap.interval(histogram, key);
        double shift = exact - coarse.value() / STEPS;
        return new Estimate(exact, clip(coarse.low() / STEPS + shift), clip(coarse.high() / STEPS + shift));
    }

    private static double clip(double score) {
        return Math.max(-1, Math.min(1, score));
    }
}
