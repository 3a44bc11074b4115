package org.dispatchlens.common.model;

/**
 * A description of violence and whether it names who did it.
 *
 * @param construction {@code ACTIVE}, {@code PASSIVE_AGENT}, {@code PASSIVE_AGENTLESS}, {@code INTRANSITIVE} ({@code
 *     died}) or {@code NOMINAL}
 * @param agent who did it; empty fields where nobody is named
 * @param patient whom it hit; empty fields where nobody is named
 */
public record Violence(
        int sentenceId,
        Span span,
        String surface,
        String construction,
        Party agent,
        Party patient,
        Voice voice,
        String ruleId,
        double confidence) {}
