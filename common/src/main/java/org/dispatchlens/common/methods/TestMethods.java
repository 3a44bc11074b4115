package org.dispatchlens.common.methods;

import java.util.List;

/** Tests between outlets, and words. */
final class TestMethods {
    private TestMethods() {}

    private static final String TESTED =
            "Empty, with status \"not enough data\", where one outlet has fewer than 5 articles with such rows, or rows under"
                    + " the minimum n.";
    private static final String MONROE =
            "Monroe, Colaresi and Quinn (2008), equations 15 to 22; alpha0 = 500 keeps a word from"
                    + " standing out by a handful of uses and fades against an outlet's thousands of words. The factors for uses"
                    + " in few articles are ours, as a cluster's variance is in survey sampling.";
    private static final String WORDS =
            "Outlets with fewer than 5 articles that have such words get one row with status \"not enough data\".";

    static final List<Method> ALL = List.of(
            new Method(
                    "Tested value and difference",
                    "The measure of each outlet as its own table has it; value_a - value_b",
                    "own definition",
                    "n_a and n_b rows in n_articles_a and n_articles_b articles.",
                    "That of the measure.",
                    TESTED,
                    Method.of("outlet_tests", "value_a", "value_b", "difference")),
            new Method(
                    "p of a difference between outlets",
                    "Articles change hands at random; p = share of splits whose |value_a - value_b| / standard error is at"
                            + " least as large as the one seen. All splits up to 20,000 (exact); else B = 9,999 to 99,999"
                            + " draws with p = (b + 1)/(B + 1), stopped at the 50th as large one with p = 50/draws (monte"
                            + " carlo); where an outlet has over 300 articles the larger p of the permutation's normal limit"
                            + " and of Welch's t (normal limit).",
                    "Chung and Romano (2013); Phipson and Smyth (2010); Besag and Clifford (1991); Hajek (1960); Welch (1947)",
                    "Articles of both outlets; up to 12 outlets in pairs, more each against all others.",
                    "",
                    TESTED,
                    Method.of("outlet_tests", "p_value")),
            new Method(
                    "q of a difference between outlets",
                    "With the m p-values of the whole table in ascending order, q_i = min over j >= i of p_j * m / j, at most 1;"
                            + " significant at q <= 0.05",
                    "Benjamini and Hochberg (1995)",
                    "m = n_tests: all tests of the table are one family.",
                    "",
                    TESTED,
                    Method.of("outlet_tests", "q_value")),
            new Method(
                    "Log-odds of a word",
                    "ln((n + a) / (N + a0 - n - a)) - ln((n' + a) / (N' + a0 - n' - a)); n of N words in the outlet, n' of N' in"
                            + " all others, a = a0 * (n + n') / (N + N'), a0 = 500; standard error sqrt(f/(n + a) + f'/(n' + a))"
                            + " with f = sum(c^2) / sum(c) over the counts c of the word per article; interval +- 1.96"
                            + " standard errors; z = log-odds / standard error",
                    MONROE,
                    "Uses in the outlet's own words (outside quotation marks, without names and capitalised words) in"
                            + " sentences with blame, violence or figures; each sentence once per article, wire leads only.",
                    "All such words of the outlet, and of all others.",
                    WORDS,
                    Method.of("log_odds", "log_odds", "low", "high", "z")),
            new Method(
                    "p and q of a word",
                    "p = 2 * (1 - Phi(|z|)); q after Benjamini and Hochberg over the outlet's n_tested words",
                    "Monroe, Colaresi and Quinn (2008); Benjamini and Hochberg (1995)",
                    "n_tested: words with at least 5 uses in 3 articles over all outlets.",
                    "",
                    WORDS,
                    Method.of("log_odds", "p_value", "q_value")));
}
