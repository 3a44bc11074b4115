package org.dispatchlens.reports.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which evidence a number stands for: rows of one kind whose fields have one of the given values.
 *
 * @param table one of {@link EvidenceKind#ALL}
 * @param fields allowed values by field of {@link EvidenceData}
 */
record EvidenceQuery(String table, Map<String, List<String>> fields) {
    /** All but ASCII is escaped: what {@link Html#escape} takes out of shown text must stay in what is compared. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** The query as the page's script reads it. */
    String json() {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("t", table);
        query.put("f", new TreeMap<>(fields));
        try {
            return JSON.writeValueAsString(query);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an evidence query does not serialise", e);
        }
    }
}
