package org.dispatchlens.common.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.dispatchlens.common.error.InputException;

/**
 * A compiled rule of {@code furniture.yaml}.
 *
 * @param keepsTitle the rule leaves alone a line that may be the title
 */
record LineRule(String id, Pattern pattern, boolean keepsTitle) {
    /** Furniture is short; longer lines are text and are not tried, which also bounds the time of a pattern. */
    static final int MAX_LINE = 600;

    static List<LineRule> compile(List<FurnitureCodebook.Entry> entries) {
        return entries.stream()
                .map(e -> new LineRule(e.id(), compile(e.id(), e.pattern()), e.keepsTitle()))
                .toList();
    }

    static Pattern compile(String id, String regex) {
        try {
            return Pattern.compile(
                    regex.replace("{MONTH}", DateText.MONTH_NAMES), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (PatternSyntaxException e) {
            throw new InputException(
                    "furniture.yaml rule " + id + ": not a regular expression: " + e.getDescription(), e);
        }
    }

    /** The first rule that matches the whole line. */
    static Optional<LineRule> first(List<LineRule> rules, String line) {
        return rules.stream().filter(r -> r.matcher(line).matches()).findFirst();
    }

    /** A matcher on the line, or on nothing where the line is too long to be furniture. */
    Matcher matcher(String line) {
        return pattern.matcher(line.length() > MAX_LINE ? "" : line);
    }
}
