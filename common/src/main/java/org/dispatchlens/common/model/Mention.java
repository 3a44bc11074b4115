package org.dispatchlens.common.model;

/**
 * An actor named or referred to in a sentence.
 *
 * @param actorId codebook id, such as {@code ARM}, {@code ARM-MOD}, {@code EU}, {@code ARM-PASHINYAN}
 * @param state ISO 3166-1 alpha-3 code or body id that the actor rolls up to; empty when it has none
 * @param ruleId rule that resolved it
 * @param confidence in [0,1]
 */
public record Mention(
        int sentenceId,
        Span span,
        String surface,
        String actorId,
        String actorName,
        ActorType type,
        String state,
        Via via,
        Voice voice,
        String ruleId,
        double confidence) {
    public Mention withVoice(Voice newVoice) {
        return new Mention(
                sentenceId, span, surface, actorId, actorName, type, state, via, newVoice, ruleId, confidence);
    }
}
