package org.dispatchlens.common.extract.sentiment;

import java.util.List;
import java.util.Map;

/** {@code sentiment.yaml} as it stands; each field is explained there. */
record SentimentCodebook(
        List<String> negations,
        double negationFactor,
        int negationReach,
        Map<String, Double> modifiers,
        List<String> contrasts,
        double contrastBefore,
        double contrastAfter,
        List<String> clauseBoundaries,
        List<String> neutralWords) {}
