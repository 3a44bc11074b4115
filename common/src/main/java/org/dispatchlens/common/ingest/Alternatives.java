package org.dispatchlens.common.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a regular expression apart at the bars outside of all brackets. */
final class Alternatives {
    private static final Pattern FLAGS = Pattern.compile("\\(\\?[a-zA-Z]*(-[a-zA-Z]+)?\\)");

    private Alternatives() {}

    /**
     * Expressions of which the text matches one exactly when it matches {@code regex}; flags at its beginning stand before
     * each of them. An expression that this reading of it does not do justice to comes back whole: with quoted parts, or
     * with flags that are set half way.
     */
    static List<String> of(String regex) {
        Matcher flags = FLAGS.matcher(regex);
        String prefix = flags.lookingAt() ? flags.group() : "";
        String rest = regex.substring(prefix.length());
        if (rest.contains("\\Q") || FLAGS.matcher(rest).find()) {
            return List.of(regex);
        }
        List<String> alternatives = new ArrayList<>();
        split(rest).forEach(part -> alternatives.add(prefix + part));
        return alternatives;
    }

    private static List<String> split(String regex) {
        List<String> parts = new ArrayList<>();
        int round = 0;
        int square = 0;
        int from = 0;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                square++;
            } else if (c == ']' && square > 0) {
                square--;
            } else if (square == 0) {
                round += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (c == '|' && round == 0) {
                    parts.add(regex.substring(from, i));
                    from = i + 1;
                }
            }
        }
        parts.add(regex.substring(from));
        return parts;
    }
}
