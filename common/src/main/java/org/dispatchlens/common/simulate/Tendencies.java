package org.dispatchlens.common.simulate;

/**
 * What an imagined outlet tends to do.
 *
 * @param against share of its blame that falls on the first side
 * @param own share of its blame in its own voice
 * @param agentless share of violence without who did it
 * @param speech share of speech that it gives to the first side
 * @param favour how likely a score toward the first side is positive
 */
record Tendencies(double against, double own, double agentless, double speech, double favour) {
    static final Tendencies USUAL = new Tendencies(0.5, 0.35, 0.25, 0.4, 0.4);
}
