package org.dispatchlens.common.stats;

/**
 * Sums of one group of articles while articles change groups: enough for the ratio and its variance as {@link RatioSums}
 * has them.
 */
final class Moments {
    private long x;
    private long y;
    private long xx;
    private long xy;
    private long yy;

    void clear() {
        x = 0;
        y = 0;
        xx = 0;
        xy = 0;
        yy = 0;
    }

    void add(long articleX, long articleY) {
        x += articleX;
        y += articleY;
        xx += articleX * articleX;
        xy += articleX * articleY;
        yy += articleY * articleY;
    }

    /** Makes these the sums of all articles but those of one part. */
    void setRest(Moments all, Moments part) {
        x = all.x - part.x;
        y = all.y - part.y;
        xx = all.xx - part.xx;
        xy = all.xy - part.xy;
        yy = all.yy - part.yy;
    }

    double ratio() {
        return (double) x / y;
    }

    double variance() {
        double r = ratio();
        double squares = xx - 2 * r * xy + r * r * yy;
        double total = (double) y * y;
        double known = squares > 1e-12 * xx ? squares : 0;
        return known / total / Math.max(0.05, 1 - yy / total);
    }

    /** The difference of two ratios over its standard error, without sign; infinite where only that is 0. */
    static double studentised(Moments a, Moments b) {
        double difference = Math.abs(a.ratio() - b.ratio());
        double error = Math.sqrt(a.variance() + b.variance());
        // Two equal ratios differ by rounding at most.
        return difference < 1e-12 * (1 + Math.abs(a.ratio())) ? 0 : difference / error;
    }
}
