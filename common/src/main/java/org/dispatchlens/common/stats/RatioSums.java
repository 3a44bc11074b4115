package org.dispatchlens.common.stats;

import java.io.Serializable;
import java.util.Objects;

/**
 * What the articles of one outlet add up to for a ratio R = Σx/Σy: the sums from which the ratio, its variance between
 * articles and the reliability of that variance can be told. Integers throughout, so that they are the same bits in any
 * order; the size does not depend on the number of articles.
 *
 * <p>An article counts with its numerator {@code x} (rows of a kind, or a sum of scores in whole steps) and its denominator
 * {@code y} (all rows). With the residuals e = x − R·y, {@link #squares} is Σe² and {@link #fourths} is Σe⁴.
 */
public final class RatioSums implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int XX = 0;
    private static final int XY = 1;
    private static final int YY = 2;
    private static final int X4 = 3;
    private static final int X3Y = 4;
    private static final int X2Y2 = 5;
    private static final int XY3 = 6;
    private static final int Y4 = 7;
    private static final double SMALLEST_CORRECTION = 0.05;

    private long articles;
    private long x;
    private long y;

    /** Sums of the products that the constants above name. */
    private final WideSums products = new WideSums(8);

    /** Counts one article; one without a denominator says nothing of the ratio and is left out. */
    public RatioSums add(long numerator, long denominator) {
        if (denominator < 0) {
            throw new IllegalArgumentException("a denominator is at least 0, got " + denominator);
        }
        if (denominator > 0) {
            articles++;
            x += numerator;
            y += denominator;
            long xx = numerator * numerator;
            long xy = numerator * denominator;
            long yy = denominator * denominator;
            products.addProduct(XX, numerator, numerator);
            products.addProduct(XY, numerator, denominator);
            products.addProduct(YY, denominator, denominator);
            products.addProduct(X4, xx, xx);
            products.addProduct(X3Y, xx, xy);
            products.addProduct(X2Y2, xx, yy);
            products.addProduct(XY3, xy, yy);
            products.addProduct(Y4, yy, yy);
        }
        return this;
    }

    public RatioSums merge(RatioSums other) {
        articles += other.articles;
        x += other.x;
        y += other.y;
        products.merge(other.products);
        return this;
    }

    /**
     * The sums over all articles, where these ones are of the articles with x above 0 only. It spares keeping the many
     * articles that do not mention one state for each state.
     *
     * @param all sums with the denominators of all articles; their numerators do not matter
     */
    public RatioSums within(RatioSums all) {
        RatioSums whole = new RatioSums().merge(this);
        whole.articles = all.articles;
        whole.y = all.y;
        whole.products.copy(all.products, YY);
        whole.products.copy(all.products, Y4);
        return whole;
    }

    /** Articles with a denominator. */
    public long articles() {
        return articles;
    }

    /** Σx. */
    public long numerator() {
        return x;
    }

    /** Σy: the rows. */
    public long rows() {
        return y;
    }

    /** R = Σx/Σy; NaN without articles. */
    public double ratio() {
        return y == 0 ? Double.NaN : (double) x / y;
    }

    /** Σe²; 0 when all articles have the same ratio. */
    public double squares() {
        double r = ratio();
        double xx = products.value(XX);
        double sum = xx - 2 * r * products.value(XY) + r * r * products.value(YY);
        // What rounding leaves of equal ratios is not variance.
        return sum > 1e-12 * xx ? sum : 0;
    }

    /** Σe⁴. */
    public double fourths() {
        double r = ratio();
        double sum = products.value(X4)
                - 4 * r * products.value(X3Y)
                + 6 * r * r * products.value(X2Y2)
                - 4 * r * r * r * products.value(XY3)
                + r * r * r * r * products.value(Y4);
        return Math.max(0, sum);
    }

    /**
     * Articles that would say as much if all had equally many rows: (Σy)²/Σy², from 1 to {@link #articles}; NaN without
     * articles. Source: L. Kish, Survey Sampling (1965), section 11.7.
     */
    public double effectiveArticles() {
        return y == 0 ? Double.NaN : (double) y * y / products.value(YY);
    }

    /**
     * Variance of the ratio by linearisation, Σe²/(Σy)² · 1/(1 − 1/m) with m the effective articles; 0 when all articles
     * agree, NaN without articles. Source: W. G. Cochran, Sampling Techniques (3rd ed. 1977), section 6.12; the effective
     * articles in the place of the articles undo the bias that a few large articles bring.
     */
    public double variance() {
        double correction = Math.max(SMALLEST_CORRECTION, 1 - 1 / effectiveArticles());
        return squares() / ((double) y * y) / correction;
    }

    /**
     * Degrees of freedom of {@link #variance}: min(m, 2(Σe²)²/Σe⁴) − 1, at least 1, with m the effective articles. Few
     * articles that differ strongly make a variance unreliable, as few articles at all do. After F. E. Satterthwaite, "An
     * approximate distribution of estimates of variance components", Biometrics Bulletin 2 (1946) 110-114, without the
     * term that would raise them again; the simulations behind {@code check-statistics} chose this form.
     */
    public double freedom() {
        double squares = squares();
        double fourths = fourths();
        double told = fourths > 0 ? 2 * squares * squares / fourths : Double.POSITIVE_INFINITY;
        return Math.max(1, Math.min(effectiveArticles(), told) - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RatioSums that
                && articles == that.articles
                && x == that.x
                && y == that.y
                && products.equals(that.products);
    }

    @Override
    public int hashCode() {
        return Objects.hash(articles, x, y, products);
    }
}
