package org.dispatchlens.common.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lists of entries. */
final class Entries {
    private Entries() {}

    /** The entries of a list by their key, in its order; of equal keys the first counts. */
    static Map<String, JsonNode> byKey(JsonNode list, String key) {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        list.forEach(entry -> entries.putIfAbsent(entry.path(key).asText(), entry));
        return entries;
    }
}
