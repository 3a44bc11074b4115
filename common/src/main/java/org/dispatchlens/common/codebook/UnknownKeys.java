package org.dispatchlens.common.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchlens.common.codebook.Shape.Kind;

/** Finds keys of a user's file that the codebook file of that name does not have. */
final class UnknownKeys {
    private UnknownKeys() {}

    static void find(JsonNode base, JsonNode mine, Shape shape, Findings findings) {
        find(base, mine, shape, List.of(), findings);
    }

    private static void find(JsonNode base, JsonNode mine, Shape shape, List<String> path, Findings findings) {
        if (shape.kind() != Kind.GROUP || !mine.isObject()) {
            return;
        }
        mine.properties().forEach(member -> {
            String key = member.getKey();
            List<String> place = Paths.plus(path, key);
            Optional<Shape> child = shape.child(key);
            if (child.isEmpty()) {
                findings.error(place, "unknown key " + Paths.text(place) + hint(key, base, shape));
            } else {
                find(base.path(key), member.getValue(), child.get(), place, findings);
            }
        });
    }

    /** What the key may have been meant for, or all that there are. */
    static String hint(String key, JsonNode base, Shape shape) {
        Set<String> known = new TreeSet<>(shape.names());
        base.fieldNames().forEachRemaining(known::add);
        String near = Nearest.hint(key, known);
        return near.isEmpty() ? "; known are " + String.join(", ", known) : near;
    }
}
