package org.dispatchlens.common.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The schemas of files that a person writes ({@code codebook/schema/<name>.schema.json}). */
final class CodebookSchemas {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CodebookSchemas() {}

    /** Something that a tree has and its schema does not allow; {@code path} leads to it. */
    record Problem(List<String> path, String message) {
        Problem {
            path = List.copyOf(path);
        }
    }

    static JsonNode tree(String name) {
        try (InputStream in = CodebookSchemas.class.getResourceAsStream("/codebook/schema/" + name + ".schema.json")) {
            if (in == null) {
                throw new IllegalStateException("no schema " + name + ".schema.json");
            }
            return JSON.readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("reading the schema of " + name, e);
        }
    }

    /** The first problem of a whole file. */
    static Optional<Problem> problem(String name, JsonNode tree) {
        return problem(tree(name), tree);
    }

    /** The first problem of a file that holds only what it adds or changes: nothing has to be in it. */
    static Optional<Problem> problemOfPart(String name, JsonNode tree) {
        JsonNode schema = tree(name);
        return problem(relaxed(schema, schema), tree);
    }

    private static Optional<Problem> problem(JsonNode schema, JsonNode tree) {
        return factory().getSchema(schema).validate(tree).stream()
                .min(Comparator.comparing(
                                (ValidationMessage m) -> m.getInstanceLocation().toString())
                        .thenComparing(ValidationMessage::getMessage))
                .map(CodebookSchemas::problem);
    }

    private static Problem problem(ValidationMessage message) {
        List<String> path = new ArrayList<>();
        JsonNodePath place = message.getInstanceLocation();
        for (int i = 0; i < place.getNameCount(); i++) {
            path.add(place.getElement(i).toString());
        }
        if (message.getProperty() != null && message.getType().equals("additionalProperties")) {
            path.add(message.getProperty());
        }
        return new Problem(path, message.getMessage());
    }

    /** Knows the keywords that {@link Shape} reads, so that they are not taken for slips. */
    private static JsonSchemaFactory factory() {
        JsonMetaSchema meta = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                .keyword(new NonValidationKeyword(Shape.KEY))
                .keyword(new NonValidationKeyword(Shape.COUNTED))
                .build();
        return JsonSchemaFactory.getInstance(VersionFlag.V202012, builder -> builder.metaSchema(meta));
    }

    /** The schema without what a whole file must have; entries of lists must still be whole. */
    private static JsonNode relaxed(JsonNode root, JsonNode node) {
        JsonNode resolved = Shape.resolve(root, node);
        ObjectNode relaxed = withoutMinimum(resolved);
        for (String field : List.of("properties", "patternProperties")) {
            // Members of lists are not reached: an entry that a user writes must be whole.
            ObjectNode members = JSON.createObjectNode();
            resolved.path(field)
                    .properties()
                    .forEach(member -> members.set(member.getKey(), relaxed(root, member.getValue())));
            relaxed.set(field, members);
        }
        return relaxed;
    }

    private static ObjectNode withoutMinimum(JsonNode node) {
        ObjectNode copy = node.deepCopy();
        return copy.without(List.of("required", "minItems", "minProperties"));
    }
}
