package org.dispatchlens.common.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.dispatchlens.common.codebook.Shape.Kind;

/** Finds patterns of a user's file (schema: {@code format: regex}) that are no regular expressions. */
final class RegexCheck {
    /** Stands in patterns for the names of the months, which the program puts in. */
    private static final String MONTH = "{MONTH}";

    private final Findings findings;

    RegexCheck(Findings findings) {
        this.findings = findings;
    }

    /** Looks at everything in the tree, whose keys the shape knows. */
    void check(JsonNode mine, Shape shape, List<String> path) {
        if (shape.kind() == Kind.GROUP) {
            mine.properties().forEach(member -> shape.child(member.getKey())
                    .ifPresent(child -> check(member.getValue(), child, Paths.plus(path, member.getKey()))));
        } else if (shape.kind() == Kind.ENTRIES) {
            for (int i = 0; i < mine.size(); i++) {
                entry(mine.get(i), shape.items(), Paths.plus(path, Integer.toString(i)));
            }
        } else if (shape.kind() == Kind.VALUE) {
            value(mine, shape.format(), path);
        }
    }

    private void entry(JsonNode entry, JsonNode schema, List<String> path) {
        entry.properties().forEach(field -> {
            String format = schema.path("properties")
                    .path(field.getKey())
                    .path("format")
                    .asText();
            value(field.getValue(), format, Paths.plus(path, field.getKey()));
        });
    }

    private void value(JsonNode value, String format, List<String> path) {
        if (format.equals("regex")) {
            try {
                Pattern.compile(value.asText().replace(MONTH, "May"));
            } catch (PatternSyntaxException e) {
                findings.error(path, Paths.text(path) + " is not a regular expression: " + e.getDescription());
            }
        }
    }
}
