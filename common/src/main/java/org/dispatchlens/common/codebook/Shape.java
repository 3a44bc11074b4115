package org.dispatchlens.common.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What one place of a codebook file holds, as its schema tells. Beside the keywords of JSON Schema, a schema says {@value
 * #KEY} (the field that identifies the entries of a list) and {@value #COUNTED} (where rows of evidence name them).
 */
final class Shape {
    /** Keyword for the field that identifies an entry. */
    static final String KEY = "x-key";

    /** Keyword for a list of {@link Counted}. */
    static final String COUNTED = "x-counted";

    /** How a place takes what a user adds. */
    enum Kind {
        /** Keys with values of their own: each is merged by itself. */
        GROUP,
        /** A list of entries with a key each. */
        ENTRIES,
        /** A list of words. */
        WORDS,
        /** One setting, or a list of fixed length: taken as a whole. */
        VALUE
    }

    private final JsonNode root;
    /** As it stands, with what is said beside a reference. */
    private final JsonNode node;
    /** What a reference leads to. */
    private final JsonNode resolved;

    private Shape(JsonNode root, JsonNode node) {
        this.root = root;
        this.node = node;
        this.resolved = resolve(root, node);
    }

    static Shape of(JsonNode schema) {
        return new Shape(schema, schema);
    }

    /** The schema that a reference inside the same file leads to; any other node itself. */
    static JsonNode resolve(JsonNode root, JsonNode node) {
        return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
    }

    Kind kind() {
        if (resolved.path("type").asText().equals("object")) {
            return Kind.GROUP;
        }
        if (!resolved.path("type").asText().equals("array") || resolved.has("maxItems")) {
            return Kind.VALUE;
        }
        if (node.has(KEY)) {
            return Kind.ENTRIES;
        }
        return items().path("type").asText().equals("string") ? Kind.WORDS : Kind.VALUE;
    }

    /** The field that identifies an entry. */
    String key() {
        return node.path(KEY).asText();
    }

    /** Schema of the members of a list. */
    JsonNode items() {
        return resolve(root, resolved.path("items"));
    }

    /** What a setting's text must be, such as {@code regex}; empty where it may be anything. */
    String format() {
        return resolved.path("format").asText();
    }

    List<Counted> counted() {
        List<Counted> counted = new ArrayList<>();
        node.path(COUNTED).forEach(c -> counted.add(Counted.of(c)));
        return counted;
    }

    /** The place under a key; empty where the file has no such key. */
    Optional<Shape> child(String name) {
        return Optional.of(schemaOf(name)).filter(JsonNode::isObject).map(child -> new Shape(root, child));
    }

    /** Whether a user may invent and remove the key, as in a table of words with values. */
    boolean free(String name) {
        return !fixed(name).isObject();
    }

    private JsonNode schemaOf(String name) {
        JsonNode fixed = fixed(name);
        return fixed.isObject() ? fixed : resolved.path("additionalProperties");
    }

    private JsonNode fixed(String name) {
        JsonNode named = resolved.path("properties").path(name);
        if (named.isObject()) {
            return named;
        }
        for (Map.Entry<String, JsonNode> pattern :
                resolved.path("patternProperties").properties()) {
            if (Pattern.compile(pattern.getKey()).matcher(name).find()) {
                return pattern.getValue();
            }
        }
        return MissingNode.getInstance();
    }

    /** Keys that the schema names one by one. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        resolved.path("properties").fieldNames().forEachRemaining(names::add);
        resolved.path("required").forEach(name -> names.add(name.asText()));
        return names;
    }
}
