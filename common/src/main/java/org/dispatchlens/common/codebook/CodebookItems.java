package org.dispatchlens.common.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.dispatchlens.common.codebook.Shape.Kind;

/** Lists what a codebook holds: all that rows of evidence can name, and all that a user's folder adds or changes. */
final class CodebookItems {
    private final String file;
    private final Merged merged;
    private final List<CodebookItem> items = new ArrayList<>();

    private CodebookItems(String file, Merged merged) {
        this.file = file;
        this.merged = merged;
    }

    /** Items of one file in its order. */
    static List<CodebookItem> of(String file, Merged merged) {
        CodebookItems found = new CodebookItems(file, merged);
        found.walk(merged.tree(), Shape.of(CodebookSchemas.tree(file)), List.of());
        return found.items;
    }

    private void walk(JsonNode node, Shape shape, List<String> at) {
        if (shape.kind() == Kind.GROUP) {
            node.properties().forEach(member -> {
                List<String> below = Paths.plus(at, member.getKey());
                if (!shape.counted().isEmpty()) {
                    add(below, "", shape, member.getValue());
                }
                shape.child(member.getKey()).ifPresent(child -> walk(member.getValue(), child, below));
            });
        } else if (shape.kind() == Kind.ENTRIES) {
            node.forEach(entry -> add(Paths.plus(at, entry.path(shape.key()).asText()), label(entry), shape, entry));
        } else if (shape.kind() == Kind.WORDS) {
            node.forEach(word -> add(Paths.plus(at, word.asText()), "", shape, word));
        } else if (merged.changes().contains(at)) {
            add(at, node.isValueNode() ? node.asText() : node.toString(), shape, node);
        }
    }

    private static String label(JsonNode entry) {
        return entry.path("name").asText(entry.path("note").asText());
    }

    private void add(List<String> at, String label, Shape shape, JsonNode node) {
        boolean users = merged.changes().contains(at);
        String id = at.get(at.size() - 1);
        List<CodebookItem.Way> ways = shape.counted().stream()
                .map(counted -> new CodebookItem.Way(counted, words(counted, id, node)))
                .toList();
        if (users || !ways.isEmpty()) {
            String origin = users
                    ? file + CodebookFolder.EXTENSION + ":" + merged.lines().get(at)
                    : "built-in";
            String list = Paths.text(at.subList(0, at.size() - 1));
            items.add(new CodebookItem(file, list, id, label, origin, users, ways));
        }
    }

    private static List<String> words(Counted counted, String id, JsonNode node) {
        return Optional.of(counted.of())
                .filter(field -> !field.isEmpty())
                .map(field -> StreamSupport.stream(node.path(field).spliterator(), false)
                        .map(JsonNode::asText)
                        .toList())
                .orElse(List.of(id));
    }
}
