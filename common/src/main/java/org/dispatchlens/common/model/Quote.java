package org.dispatchlens.common.model;

/**
 * Reported speech: source, cue and content.
 *
 * @param span the content
 * @param source who speaks
 * @param sourceSpan where the source is named; null when it is carried over from an earlier sentence
 * @param cue the speech word as printed, or empty
 * @param cueSpan where it stands, or null
 * @param words number of words in the content
 */
public record Quote(
        int sentenceId,
        Span span,
        QuoteKind kind,
        Party source,
        Span sourceSpan,
        String cue,
        Span cueSpan,
        String content,
        int words,
        String ruleId,
        double confidence) {

    /** The same words by another source, as when {@code I} turns out to be who is quoted. */
    public Quote withSource(Party other) {
        return new Quote(sentenceId, span, kind, other, sourceSpan, cue, cueSpan, content, words, ruleId, confidence);
    }
}
