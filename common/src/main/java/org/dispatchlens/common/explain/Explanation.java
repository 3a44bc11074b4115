package org.dispatchlens.common.explain;

import java.util.List;
import java.util.Map;

/**
 * What the extraction finds in a text, and what it does not.
 *
 * @param text the cleaned text; all offsets point into it
 * @param outlet name of the outlet, or {@code unknown}
 * @param published ISO 8601 date of publication, or empty
 * @param rules what each rule looks for whose id occurs, by id
 */
public record Explanation(
        String text, String outlet, String published, List<ExplainedSentence> sentences, Map<String, String> rules) {
    public Explanation {
        sentences = List.copyOf(sentences);
        rules = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(rules));
    }

    /** As text for a terminal of 100 columns, without colours. */
    public String asText() {
        return ExplanationText.of(this, Paint.NONE);
    }

    /** As one JSON object. */
    public String asJson() {
        return ExplanationJson.of(this);
    }
}
