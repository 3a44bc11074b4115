package org.dispatchlens.common.codebook;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.dispatchlens.common.error.InputException;

/**
 * Reads a YAML file that a person wrote: checks it against its schema ({@code codebook/schema/<schema>.schema.json}), then
 * binds it. An error is the user's and names the file, the place and what was expected there.
 */
public final class YamlFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = YAMLMapper.builder(new YAMLFactory())
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
            check(schema, where, tree);
            return YAML.readValue(text, type);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            String problem = e.getOriginalMessage().lines().findFirst().orElse("not YAML");
            throw new InputException(where + (line > 0 ? " line " + line : "") + ": " + problem, e);
        }
    }

    private static void check(String name, String where, JsonNode tree) {
        Optional<ValidationMessage> problem = schema(name).validate(tree).stream()
                .min(Comparator.comparing(m -> m.getInstanceLocation().toString()));
        if (problem.isPresent()) {
            throw new InputException(where + ": " + problem.get().getMessage());
        }
    }

    private static JsonSchema schema(String name) {
        try (InputStream in = YamlFile.class.getResourceAsStream("/codebook/schema/" + name + ".schema.json")) {
            if (in == null) {
                throw new IllegalStateException("no schema " + name + ".schema.json");
            }
            JsonNode tree = JSON.readTree(in.readAllBytes());
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(tree);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the schema of " + name, e);
        }
    }
}
