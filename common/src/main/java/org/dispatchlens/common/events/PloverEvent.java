package org.dispatchlens.common.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.text.Sha256;

/**
 * One PLOVER record: a blame row with the published field names of the PLOVER manual 0.8. What has no field there stands
 * in the object {@code dispatchlens}, as the manual allows further named fields.
 *
 * @param blame the row of the exported table
 * @param magnitude numbers of the act by PLOVER's field, see {@link Magnitudes}
 */
record PloverEvent(TableRow blame, ArticleRows article, EventDate date, Deed deed, Map<String, Long> magnitude) {
    /** The object with everything that PLOVER has no field for. */
    static final String OWN = "dispatchlens";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CODEBOOK = "plover-base-0.8";
    private static final int ID_DIGITS = 20;
    private static final List<String> CONTENT = List.of(
            "article_id",
            "rule_id",
            "accuser_id",
            "accuser_text",
            "accused_id",
            "accused_text",
            "form",
            "cameo",
            "act");

    /** Contexts by which PLOVER marks what did not happen. */
    private static final Map<String, String> SPECIAL = Map.of("NEGATED", "negation", "HYPOTHETICAL", "hypothetical");

    /** The record as one line of JSON without its line feed. */
    String json(boolean withText) {
        PloverType type = PloverType.of(deed.code().plover());
        ObjectNode record = JSON.createObjectNode();
        record.put("id", id());
        record.put("date", date.day().toString());
        if (!date.time().isEmpty()) {
            record.put("time", date.time());
        }
        record.putArray("source").add(actor(deed.source()));
        if (!deed.recipient().equals(EventActor.NONE)) {
            record.putArray("recipient").add(actor(deed.recipient()));
        }
        addEvent(record, type);
        magnitude.forEach(record::put);
        addText(record, withText);
        record.set(OWN, PloverOwn.of(blame, article, JSON.createObjectNode()));
        return line(record);
    }

    private void addEvent(ObjectNode record, PloverType type) {
        record.putArray("event").add(type.event());
        put(record.putArray("event_text"), eventText());
        record.put("quad_code", type.quad());
        record.put("event_scale", type.scale());
        put(record.putArray("mode"), deed.code().modes());
        List<String> contexts = new ArrayList<>(deed.code().contexts());
        if (SPECIAL.containsKey(deed.polarity())) {
            contexts.add(SPECIAL.get(deed.polarity()));
        }
        put(record.putArray("context"), contexts);
        if (!article.article().text("story_id").isEmpty()) {
            record.put("link", article.story());
        }
    }

    private List<String> eventText() {
        return List.of(blame.text("cue"), blame.text("act")).stream()
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    private void addText(ObjectNode record, boolean withText) {
        if (withText) {
            record.put("text", blame.text("sentence"));
        }
        record.putObject("text_info")
                .put("sequence", blame.integer("sentence_id"))
                .put("start", blame.integer("char_start"))
                .put("end", blame.integer("char_end"));
        TableRow from = article.article();
        ObjectNode cite = record.putObject("cite_info").put("citation", article.id());
        putKnown(cite, "url", from.text("url"));
        putKnown(cite, "title", from.text("title"));
        putKnown(cite, "language", from.text("language"));
        putKnown(cite, "publication", article.outlet());
        cite.put("coder", OWN).put("codebook", CODEBOOK);
        record.put("coder", OWN);
    }

    /** An actor object: {@code code} and {@code sector} where they are published, and the words in any case. */
    private static ObjectNode actor(EventActor actor) {
        ObjectNode node = JSON.createObjectNode();
        putKnown(node, "code", actor.generic().isEmpty() ? actor.iso() : actor.generic());
        putKnown(node, "sector", actor.sector());
        putKnown(node, "actor_text", actor.text());
        putKnown(node, "identifier_id", actor.id());
        putKnown(node, "identifier_text", actor.id().isEmpty() ? "" : actor.name());
        return node;
    }

    /** A hash of what makes the row, so that the same row has the same name in every run. */
    private String id() {
        StringBuilder content = new StringBuilder();
        CONTENT.forEach(column -> content.append(blame.text(column)).append('\u0001'));
        content.append(blame.integer("sentence_id")).append('\u0001').append(blame.integer("char_start"));
        content.append('\u0001').append(blame.integer("char_end"));
        return OWN + "-" + Sha256.hex(content.toString()).substring(0, ID_DIGITS);
    }

    private static void put(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }

    private static void putKnown(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }

    private static String line(ObjectNode record) {
        try {
            return JSON.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values is JSON", e);
        }
    }
}
