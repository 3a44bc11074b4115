package org.dispatchlens.common.model;

/**
 * One accuser, one accused, one act.
 *
 * @param span from the accuser or cue to the end of the act
 * @param reciprocal one of the two directions of mutual blame
 * @param act the act as printed, or empty
 * @param cameo CAMEO code of the row: 110-116 with 1121-1125 for accusations, 12x for denials, the code of the act for
 *     asserted acts
 * @param cue the words that made it a row
 * @param confidence in [0,1]
 */
public record Blame(
        int sentenceId,
        Span span,
        Party accuser,
        Party accused,
        BlameForm form,
        boolean reciprocal,
        String act,
        String cameo,
        String cue,
        Voice voice,
        Polarity polarity,
        String ruleId,
        double confidence) {}
