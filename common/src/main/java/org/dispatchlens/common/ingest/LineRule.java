package org.dispatchlens.common.ingest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.dispatchlens.common.error.InputException;

/**
 * A compiled rule of {@code furniture.yaml}.
 *
 * @param keepsTitle the rule leaves alone a line that may be the title
 * @param forecast tells most lines that the pattern does not match without trying it
 */
record LineRule(String id, Pattern pattern, boolean keepsTitle, Forecast forecast) {
    /** Furniture is short; longer lines are text and are not tried, which also bounds the time of a pattern. */
    static final int MAX_LINE = 600;

    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    static List<LineRule> compile(List<FurnitureCodebook.Entry> entries) {
        return entries.stream().map(LineRule::compile).toList();
    }

    private static LineRule compile(FurnitureCodebook.Entry entry) {
        Pattern pattern = compile(entry.id(), entry.pattern());
        return new LineRule(entry.id(), pattern, entry.keepsTitle(), Forecast.of(pattern));
    }

    static Pattern compile(String id, String regex) {
        try {
            return Pattern.compile(regex.replace("{MONTH}", DateText.MONTH_NAMES), FLAGS);
        } catch (PatternSyntaxException e) {
            throw new InputException(
                    "furniture.yaml rule " + id + ": not a regular expression: " + e.getDescription(), e);
        }
    }

    /** Whether the rule matches the whole line. */
    boolean matches(String line) {
        return matcher(line).matches();
    }

    /** A matcher on the line, or on nothing where the line is too long to be furniture. */
    Matcher matcher(String line) {
        return pattern.matcher(line.length() > MAX_LINE ? "" : line);
    }
}
