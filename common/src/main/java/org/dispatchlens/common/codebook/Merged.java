package org.dispatchlens.common.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A codebook file as it is used.
 *
 * @param tree the built-in file with what the user's file adds, changes and removes
 * @param lines 1-based lines of the user's file by place: keys from the top, an entry by its key, a word by itself
 * @param changes places at which the user's file says something that the built-in one does not say
 * @param removed 1-based lines at which the user's file removes something, by its key or word
 * @param findings what is wrong (then {@code tree} is the built-in file's) or useless in the user's file
 */
record Merged(
        JsonNode tree,
        Map<List<String>, Integer> lines,
        Set<List<String>> changes,
        Map<String, Integer> removed,
        List<CodebookFinding> findings) {
    Merged {
        lines = Map.copyOf(lines);
        changes = Set.copyOf(changes);
        removed = Map.copyOf(removed);
        findings = List.copyOf(findings);
    }

    /** A file that no user's file touches. */
    static Merged builtIn(JsonNode tree) {
        return new Merged(tree, Map.of(), Set.of(), Map.of(), List.of());
    }
}
