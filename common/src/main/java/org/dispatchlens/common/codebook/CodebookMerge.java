package org.dispatchlens.common.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchlens.common.codebook.CodebookSchemas.Problem;

/**
 * Puts a user's file on top of the built-in one. What the schema calls a list of entries takes new entries at its head,
 * so that a user's rule is tried before the built-in ones, and an entry whose key is known takes that entry's place as a
 * whole; lists of words take new words at their end; groups are merged key by key; a setting is replaced. With {@code
 * mode: replace} the user's file stands for the built-in one.
 */
final class CodebookMerge {
    /** Key of a user's file that says how it is put on top. */
    static final String MODE = "mode";

    /** Key of a user's file under which stands what it removes. */
    static final String REMOVE = "remove";

    private static final Set<String> MODES = new TreeSet<>(Set.of("extend", "replace"));

    private final String name;
    private final LocatedYaml user;
    private final Findings findings;
    private final Map<List<String>, Integer> lines = new HashMap<>();
    private final Set<List<String>> changes = new HashSet<>();
    private final Map<String, Integer> removed = new HashMap<>();

    private CodebookMerge(String name, String where, LocatedYaml user) {
        this.name = name;
        this.user = user;
        this.findings = new Findings(where, user);
    }

    /**
     * The file as it is used.
     *
     * @param name of the file, without its extension
     * @param where what messages call the user's file
     */
    static Merged merge(String name, String where, JsonNode builtIn, LocatedYaml user) {
        return new CodebookMerge(name, where, user).merge(builtIn);
    }

    private Merged merge(JsonNode builtIn) {
        JsonNode merged = builtIn;
        String mode = user.tree().path(MODE).asText("extend");
        if (!user.tree().isObject()) {
            findings.error(List.of(), "the file says nothing; write what it adds, or remove the file");
        } else if (!MODES.contains(mode)) {
            findings.error(List.of(MODE), MODE + " is extend or replace, not " + mode + Nearest.hint(mode, MODES));
        } else {
            ObjectNode mine = ((ObjectNode) user.tree().deepCopy()).without(List.of(MODE, REMOVE));
            merged = mode.equals("replace") ? replace(builtIn, mine) : extend(builtIn, mine);
        }
        return new Merged(findings.wrong() ? builtIn : merged, lines, changes, removed, findings.all());
    }

    private JsonNode replace(JsonNode builtIn, ObjectNode mine) {
        if (user.tree().has(REMOVE)) {
            findings.error(List.of(REMOVE), "mode: replace leaves nothing to remove from; take remove out");
        }
        CodebookSchemas.problem(name, mine).ifPresent(p -> findings.error(p.path(), p.message()));
        Shape shape = Shape.of(CodebookSchemas.tree(name));
        if (!findings.wrong()) {
            new RegexCheck(findings).check(mine, shape, List.of());
            put(builtIn, mine, shape, List.of(), List.of());
        }
        return mine;
    }

    private JsonNode extend(JsonNode builtIn, ObjectNode mine) {
        Shape shape = Shape.of(CodebookSchemas.tree(name));
        JsonNode kept = new Removals(user, findings, removed).apply(builtIn, shape);
        UnknownKeys.find(kept, mine, shape, findings);
        if (!findings.wrong()) {
            CodebookSchemas.problemOfPart(name, mine).ifPresent(p -> findings.error(p.path(), p.message()));
        }
        if (findings.wrong()) {
            return builtIn;
        }
        new RegexCheck(findings).check(mine, shape, List.of());
        JsonNode merged = put(kept, mine, shape, List.of(), List.of());
        Optional<Problem> problem = findings.wrong() ? Optional.empty() : CodebookSchemas.problem(name, merged);
        problem.ifPresent(p -> findings.error(line(p), p.message()));
        return merged;
    }

    /** What a merged file lacks was removed, so that the line of the removal tells most. */
    private int line(Problem problem) {
        return user.lines().getOrDefault(Paths.under(REMOVE, problem.path()), user.line(problem.path()));
    }

    private JsonNode put(JsonNode base, JsonNode mine, Shape shape, List<String> at, List<String> path) {
        return switch (shape.kind()) {
            case GROUP -> group(base, mine, shape, at, path);
            case ENTRIES -> entries(base, mine, shape, at, path);
            case WORDS -> words(base, mine, at, path);
            case VALUE -> {
                note(at, path, base, mine);
                yield mine;
            }
        };
    }

    private JsonNode group(JsonNode base, JsonNode mine, Shape shape, List<String> at, List<String> path) {
        ObjectNode merged = base.isObject() ? ((ObjectNode) base).deepCopy() : JsonNodeFactory.instance.objectNode();
        mine.properties().forEach(member -> {
            String key = member.getKey();
            Shape child = shape.child(key).orElseThrow();
            JsonNode value = put(base.path(key), member.getValue(), child, Paths.plus(at, key), Paths.plus(path, key));
            merged.set(key, value);
        });
        return merged;
    }

    private JsonNode entries(JsonNode base, JsonNode mine, Shape shape, List<String> at, List<String> path) {
        Map<String, JsonNode> known = Entries.byKey(base, shape.key());
        ArrayNode added = JsonNodeFactory.instance.arrayNode();
        Map<String, JsonNode> changed = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < mine.size(); i++) {
            String key = mine.get(i).path(shape.key()).asText();
            List<String> place = Paths.plus(path, Integer.toString(i));
            if (!seen.add(key)) {
                findings.error(place, shape.key() + " " + key + " stands in two entries; make one of them");
            }
            note(Paths.plus(at, key), place, known.get(key), mine.get(i));
            if (known.containsKey(key)) {
                changed.put(key, mine.get(i));
            } else {
                added.add(mine.get(i));
            }
        }
        base.forEach(
                entry -> added.add(changed.getOrDefault(entry.path(shape.key()).asText(), entry)));
        return added;
    }

    private JsonNode words(JsonNode base, JsonNode mine, List<String> at, List<String> path) {
        ArrayNode merged = JsonNodeFactory.instance.arrayNode();
        Set<String> known = new HashSet<>();
        base.forEach(word -> {
            merged.add(word);
            known.add(word.asText());
        });
        for (int i = 0; i < mine.size(); i++) {
            JsonNode word = mine.get(i);
            boolean fresh = known.add(word.asText());
            note(Paths.plus(at, word.asText()), Paths.plus(path, Integer.toString(i)), fresh ? null : word, word);
            if (fresh) {
                merged.add(word);
            }
        }
        return merged;
    }

    /** Remembers where the user says something, and whether it is new. */
    private void note(List<String> at, List<String> path, JsonNode before, JsonNode now) {
        lines.put(at, user.line(path));
        if (!now.equals(before)) {
            changes.add(at);
        } else if (!user.tree().has(MODE) || !user.tree().path(MODE).asText().equals("replace")) {
            findings.useless(path, Paths.text(at) + " changes nothing: the built-in file says the same; leave it out");
        }
    }
}
