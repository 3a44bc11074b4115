package org.dispatchlens.common.extract.figures;

import org.dispatchlens.common.model.FigureKind;

/**
 * What happened to the people counted.
 *
 * @param from first piece of the words that say so
 * @param to piece after the last of them
 * @param perfect whether the perfect tense is used ({@code have been killed}), which goes with {@code since 2014}
 * @param agentless whether the people are its grammatical subject and no agent is named
 */
record Finding(
        FigureKind kind, int from, int to, String ruleId, double confidence, boolean perfect, boolean agentless) {
    Finding as(FigureKind other) {
        return new Finding(other, from, to, ruleId, confidence, perfect, agentless);
    }

    Finding by(String rule, double newConfidence) {
        return new Finding(kind, from, to, rule, newConfidence, perfect, agentless);
    }
}
