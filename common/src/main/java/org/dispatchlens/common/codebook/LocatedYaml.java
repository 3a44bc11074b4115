package org.dispatchlens.common.codebook;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.error.InputException;

/**
 * A YAML text as a tree, with the line of each of its values.
 *
 * @param lines 1-based line by path; a path is made of keys and, in lists, 0-based positions
 */
record LocatedYaml(JsonNode tree, Map<List<String>, Integer> lines) {
    LocatedYaml {
        lines = Map.copyOf(lines);
    }

    /**
     * Parses a text.
     *
     * @param where what an error message calls it
     * @throws InputException with the line, where it is not YAML or a key stands twice
     */
    static LocatedYaml parse(String text, String where) {
        Map<List<String>, Integer> lines = new HashMap<>();
        try (JsonParser parser = YamlFile.YAML.createParser(text)) {
            JsonNode tree = YamlFile.YAML.readTree(text);
            if (parser.nextToken() != null) {
                walk(parser, List.of(), lines);
            }
            return new LocatedYaml(tree, lines);
        } catch (JsonProcessingException e) {
            throw YamlFile.fault(where, e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text in memory", e);
        }
    }

    private static void walk(JsonParser parser, List<String> path, Map<List<String>, Integer> lines)
            throws IOException {
        lines.putIfAbsent(path, parser.currentTokenLocation().getLineNr());
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                List<String> member = Paths.plus(path, parser.currentName());
                lines.put(member, parser.currentTokenLocation().getLineNr());
                parser.nextToken();
                walk(parser, member, lines);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                walk(parser, Paths.plus(path, Integer.toString(i)), lines);
            }
        }
    }

    /** Line of the value at the path, or of the nearest value around it; 1 where nothing is known. */
    int line(List<String> path) {
        for (int end = path.size(); end >= 0; end--) {
            Integer line = lines.get(path.subList(0, end));
            if (line != null) {
                return line;
            }
        }
        return 1;
    }
}
