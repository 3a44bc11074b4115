package org.dispatchlens.common.codebook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a row of the codebook stands.
 *
 * @param file what messages call the file
 * @param line from 1; 0 where unknown
 * @param users whether it is the user's file
 */
public record CodebookPlace(String file, int line, boolean users) {
    /**
     * Place of the row with that key: in the user's file where that has it, else the last one in the built-in file, since
     * of two equal rows the later one is the surplus.
     */
    static CodebookPlace of(CodebookFiles files, String name, String key) {
        Merged merged = files.merged(name);
        String file = files.location(name);
        return merged.lines().entrySet().stream()
                .filter(e -> e.getKey().get(e.getKey().size() - 1).equals(key))
                .max(Comparator.comparing((Map.Entry<List<String>, Integer> e) ->
                                merged.changes().contains(e.getKey()))
                        .thenComparing(Map.Entry::getValue))
                .map(e -> new CodebookPlace(file, e.getValue(), true))
                .orElseGet(() -> builtIn(name, key));
    }

    private static CodebookPlace builtIn(String name, String key) {
        String text = CodebookFiles.builtInText(name);
        Matcher row = Pattern.compile("\\b(id|word):\\s*[\"']?" + Pattern.quote(key) + "[\"']?\\s*(?=[,}\\n])")
                .matcher(text);
        int line = 0;
        while (row.find()) {
            line = (int) text.substring(0, row.end()).lines().count();
        }
        return new CodebookPlace(CodebookFiles.builtIn().location(name), line, false);
    }
}
