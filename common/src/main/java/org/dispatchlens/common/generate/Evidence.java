package org.dispatchlens.common.generate;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was planted into a text.
 *
 * @param blames number of blame rows by {@code accuser>accused}, as state codes; {@code OUTLET} is the outlet itself
 * @param figures number of figures by kind
 * @param values sum of the figures' values by kind
 */
public record Evidence(Map<String, Long> blames, Map<String, Long> figures, Map<String, Long> values) {
    public Evidence {
        blames = Collections.unmodifiableMap(new TreeMap<>(blames));
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
