package org.dispatchlens.common.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchlens.common.codebook.Shape.Kind;

/**
 * Takes out of a built-in file what a user's file lists under {@code remove}: it has the keys of the file, and at their
 * ends keys of entries or words.
 */
final class Removals {
    private final LocatedYaml user;
    private final Findings findings;
    private final Map<String, Integer> lines;

    /** @param lines takes the line of everything that is removed */
    Removals(LocatedYaml user, Findings findings, Map<String, Integer> lines) {
        this.user = user;
        this.findings = findings;
        this.lines = lines;
    }

    /** The file without what is to go; errors, such as what is not there to be removed, go to the findings. */
    JsonNode apply(JsonNode base, Shape shape) {
        JsonNode gone = user.tree().path(CodebookMerge.REMOVE);
        if (gone.isMissingNode()) {
            return base;
        }
        if (!gone.isObject()) {
            findings.error(
                    List.of(CodebookMerge.REMOVE),
                    "under remove stand keys of the file, each with a list of what goes");
            return base;
        }
        return without(base, gone, shape, List.of());
    }

    private JsonNode without(JsonNode base, JsonNode gone, Shape shape, List<String> path) {
        if (shape.kind() == Kind.GROUP && gone.isObject()) {
            return group(base, gone, shape, path);
        }
        if (shape.kind() == Kind.VALUE || !gone.isArray()) {
            findings.error(place(path), mend(path, shape));
            return base;
        }
        return switch (shape.kind()) {
            case GROUP -> keys(base, gone, shape, path);
            case ENTRIES -> entries(base, gone, shape, path);
            default -> words(base, gone, path);
        };
    }

    private static String mend(List<String> path, Shape shape) {
        return shape.kind() == Kind.VALUE
                ? Paths.text(path) + " is a setting and cannot be removed; give it another value"
                : "remove " + Paths.text(path) + " needs a list of what goes";
    }

    private JsonNode group(JsonNode base, JsonNode gone, Shape shape, List<String> path) {
        ObjectNode kept = ((ObjectNode) base).deepCopy();
        gone.properties().forEach(member -> {
            String key = member.getKey();
            Optional<Shape> child = shape.child(key);
            if (child.isEmpty() || !base.has(key)) {
                List<String> at = Paths.plus(path, key);
                findings.error(place(at), "unknown key " + Paths.text(at) + UnknownKeys.hint(key, base, shape));
            } else {
                kept.set(key, without(base.path(key), member.getValue(), child.get(), Paths.plus(path, key)));
            }
        });
        return kept;
    }

    private JsonNode keys(JsonNode base, JsonNode gone, Shape shape, List<String> path) {
        Set<String> known = new TreeSet<>();
        base.fieldNames().forEachRemaining(key -> {
            if (shape.free(key)) {
                known.add(key);
            }
        });
        return ((ObjectNode) base.deepCopy()).without(known(gone, known, path));
    }

    private JsonNode entries(JsonNode base, JsonNode gone, Shape shape, List<String> path) {
        Set<String> all = Entries.byKey(base, shape.key()).keySet();
        Set<String> keys = new HashSet<>(known(gone, all, path));
        JsonNode mine = user.tree().at("/" + String.join("/", path));
        Entries.byKey(mine, shape.key()).keySet().stream()
                .filter(keys::contains)
                .forEach(key -> findings.error(
                        place(path),
                        key + " is removed and written anew; an entry of a known key takes its place"
                                + " anyway, so take it out of remove"));
        ArrayNode kept = JsonNodeFactory.instance.arrayNode();
        base.forEach(entry -> {
            if (!keys.contains(entry.path(shape.key()).asText())) {
                kept.add(entry);
            }
        });
        return kept;
    }

    private JsonNode words(JsonNode base, JsonNode gone, List<String> path) {
        Set<String> all = new TreeSet<>();
        base.forEach(word -> all.add(word.asText()));
        Set<String> words = new HashSet<>(known(gone, all, path));
        ArrayNode kept = JsonNodeFactory.instance.arrayNode();
        base.forEach(word -> {
            if (!words.contains(word.asText())) {
                kept.add(word);
            }
        });
        return kept;
    }

    /** What a list names and what is there; what is not there is an error. */
    private List<String> known(JsonNode gone, Set<String> all, List<String> path) {
        List<String> known = new ArrayList<>();
        for (int i = 0; i < gone.size(); i++) {
            String key = gone.get(i).asText();
            List<String> place = place(Paths.plus(path, Integer.toString(i)));
            if (all.contains(key)) {
                known.add(key);
                lines.put(key, user.line(place));
            } else {
                findings.error(
                        place, "nothing to remove: " + Paths.text(path) + " has no " + key + Nearest.hint(key, all));
            }
        }
        return known;
    }

    private static List<String> place(List<String> path) {
        return Paths.under(CodebookMerge.REMOVE, path);
    }
}
