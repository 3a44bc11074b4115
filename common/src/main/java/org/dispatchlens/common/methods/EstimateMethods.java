package org.dispatchlens.common.methods;

import java.util.List;

/** Shares, balances and means. */
final class EstimateMethods {
    private EstimateMethods() {}

    private static final String OWN = "own definition";
    private static final String MINIMUM =
            "Empty, with status \"not enough data\", where the denominator is under the minimum n (5 unless the case file"
                    + " says otherwise).";

    static final List<Method> ALL = List.of(
            new Method(
                    "Share of mentions",
                    "n / denominator",
                    OWN,
                    "Mentions that roll up to the state or body.",
                    "All mentions with a state or body in the outlet.",
                    MINIMUM,
                    Method.of("actor_shares", "share")),
            new Method(
                    "Mentions per 1,000 words",
                    "1000 * n / words",
                    OWN,
                    "Mentions that roll up to the state or body.",
                    "All words of the outlet's articles.",
                    MINIMUM,
                    Method.of("actor_shares", "per_1000_words")),
            new Method(
                    "Share of speech",
                    "n / denominator",
                    OWN,
                    "Stretches of reported speech by speakers of the state or body.",
                    "All stretches with a known speaker's state in the outlet.",
                    MINIMUM,
                    Method.of("speech_shares", "share")),
            new Method(
                    "Share of spoken words",
                    "words / all words of such speech",
                    OWN,
                    "Words of that speech.",
                    "Words of all stretches with a known speaker's state in the outlet.",
                    MINIMUM,
                    Method.of("speech_shares", "word_share")),
            new Method(
                    "Own share of blame",
                    "n_own / n_blames",
                    OWN,
                    "Blame rows in the outlet's own voice.",
                    "All blame rows of the outlet.",
                    MINIMUM,
                    Method.of("voice_agency", "own_share")),
            new Method(
                    "Agentless share of violence",
                    "n_agentless / n_violence",
                    OWN,
                    "Descriptions of violence in the passive or intransitive without who did it.",
                    "All descriptions of violence of the outlet.",
                    MINIMUM,
                    Method.of("voice_agency", "agentless_share")),
            new Method(
                    "Blame balance",
                    "(n_a - n_b) / (n_a + n_b)",
                    OWN,
                    "Asserted rows that accuse side a or side b; denials and claims of responsibility do not count.",
                    "n_a + n_b.",
                    MINIMUM + " No row without two opposed sides.",
                    Method.of("blame_balance", "balance")),
            new Method(
                    "Mean sentiment",
                    "sum of scores / n",
                    OWN,
                    "Pairs of sentence and named actor with a score of that method, in that voice.",
                    "n.",
                    MINIMUM,
                    Method.of("sentiment_by_outlet", "mean")));
}
