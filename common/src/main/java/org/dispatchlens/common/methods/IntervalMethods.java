package org.dispatchlens.common.methods;

import java.util.List;
import java.util.stream.Stream;

/** Intervals of shares, balances and means. */
final class IntervalMethods {
    private IntervalMethods() {}

    private static final String SOURCE =
            "Wilson (1927) at the effective sample size: Kish (1965), Korn and Graubard (1998), Dean"
                    + " and Pagano (2015); variance by linearisation: Cochran (1977), 6.12; degrees of freedom after"
                    + " Satterthwaite (1946). Chosen by simulation over percentile, expanded percentile, BCa and studentised"
                    + " bootstraps of articles; check-statistics shows the coverage.";
    private static final String VARIANCE =
            "V = sum(e^2) / (sum y)^2 / (1 - 1/m) with e = x - p*y of each article (x rows of the"
                    + " kind among y) and m = (sum y)^2 / sum(y^2), the effective number of articles; t = 0.975 quantile of"
                    + " Student's t with min(m, 2*(sum e^2)^2 / sum(e^4)) - 1 degrees of freedom, at least 1; z = 1.96; ";
    private static final String WILSON = "ends (p + z^2/2n* -+ z*sqrt(p(1-p)/n* + z^2/4n*^2)) / (1 + z^2/n*)";
    private static final String EMPTY =
            "Empty under 3 articles, and where the estimate is empty. Where nothing varies between"
                    + " articles, n* is the smaller of rows and m.";
    private static final String N = "Rows; articles are the units that vary.";

    static final List<Method> ALL = List.of(
            new Method(
                    "95 % interval of a share",
                    VARIANCE + "n* = p(1-p)/V * (z/t)^2, at most the number of rows; " + WILSON,
                    SOURCE,
                    N,
                    "That of the share.",
                    EMPTY,
                    Stream.of(
                                    Method.of("actor_shares", "low", "high"),
                                    Method.of("speech_shares", "low", "high"),
                                    Method.of("voice_agency", "own_low", "own_high", "agentless_low", "agentless_high"))
                            .flatMap(List::stream)
                            .toList()),
            new Method(
                    "95 % interval of a balance",
                    "2p - 1 of the interval of the share p = n_a / (n_a + n_b): " + VARIANCE
                            + "n* = p(1-p)/V * (z/t)^2, at most the number of rows; " + WILSON,
                    SOURCE,
                    N,
                    "n_a + n_b.",
                    EMPTY,
                    Method.of("blame_balance", "low", "high")),
            new Method(
                    "95 % interval of a mean score",
                    "2p - 1 of the interval of p = (mean + 1)/2, with the variance of the mean between articles over 4 as V and"
                            + " no upper bound on n*: " + VARIANCE + "n* = p(1-p)/V * (z/t)^2; " + WILSON,
                    SOURCE,
                    "Scored pairs; articles are the units that vary.",
                    "n.",
                    EMPTY,
                    Method.of("sentiment_by_outlet", "low", "high")));
}
