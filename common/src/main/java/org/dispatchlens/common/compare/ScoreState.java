package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.TreeMap;
import org.dispatchlens.common.stats.ClusterInterval;
import org.dispatchlens.common.stats.Estimate;
import org.dispatchlens.common.stats.RatioSums;
import org.dispatchlens.common.tables.TableRow;

/**
 * Sentiment scores of one key.
 *
 * <p>The mean comes from a sum in millionths, so it has the same bits in any order. The interval works on article sums in
 * ten-thousandths, whose powers still add up exactly; it is then moved by the (tiny) difference between the exact mean and
 * that of ten-thousandths.
 */
final class ScoreState implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double MICRO = 1e6;
    private static final double STEPS = 10_000;

    private Tally tally = Tally.ZERO;
    private long micros;
    private final TreeMap<String, Tally> labels = new TreeMap<>();
    private final RatioSums sums = new RatioSums();

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
        sums.add(Math.round(article.micros / MICRO * STEPS), article.n);
    }

    void merge(ScoreState other) {
        tally = tally.plus(other.tally);
        micros += other.micros;
        other.labels.forEach((label, n) -> labels.merge(label, n, Tally::plus));
        sums.merge(other.sums);
    }

    Tally tally() {
        return tally;
    }

    Tally labelled(String label) {
        return labels.getOrDefault(label, Tally.ZERO);
    }

    /** Mean score with its interval over articles. */
    Estimate mean() {
        double exact = micros / MICRO / tally.n();
        Estimate coarse = ClusterInterval.mean(sums, STEPS);
        double shift = exact - coarse.value();
        return new Estimate(exact, clip(coarse.low() + shift), clip(coarse.high() + shift));
    }

    private static double clip(double score) {
        return Math.max(-1, Math.min(1, score));
    }
}
