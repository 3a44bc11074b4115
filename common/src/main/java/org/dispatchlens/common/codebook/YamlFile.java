package org.dispatchlens.common.codebook;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dispatchlens.common.error.InputException;

/**
 * Reads a YAML file that a person wrote: checks it against its schema ({@code codebook/schema/<schema>.schema.json}), then
 * binds it. An error is the user's and names the file, the line and what was expected there.
 */
public final class YamlFile {
    static final YAMLMapper YAML = YAMLMapper.builder(new YAMLFactory())
            .addModule(new WordSets())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private YamlFile() {}

    /** Reads a file. */
    public static <T> T read(Path file, String schema, Class<T> type) {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8), file.toString(), schema, type);
        } catch (IOException e) {
            throw new InputException(file + " cannot be read as UTF-8 text: " + e.getMessage(), e);
        }
    }

    /**
     * Parses a text.
     *
     * @param where what an error message calls it
     */
    public static <T> T parse(String text, String where, String schema, Class<T> type) {
        try {
            JsonNode tree = YAML.readTree(text);
            CodebookSchemas.problem(schema, tree).ifPresent(problem -> {
                throw fault(where, LocatedYaml.parse(text, where).line(problem.path()), problem.message(), null);
            });
            return YAML.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw fault(where, e);
        }
    }

    /** What is wrong with a text that is not YAML or does not fit its type. */
    static InputException fault(String where, JsonProcessingException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        String problem = e.getOriginalMessage().lines().findFirst().orElse("not YAML");
        return fault(where, line, problem, e);
    }

    private static InputException fault(String where, int line, String problem, Exception cause) {
        return new InputException(new CodebookFinding(where, line, true, problem).toString(), cause);
    }
}
