package org.dispatchlens.common.generate;

import java.util.ArrayList;
import java.util.List;

/** A pattern such as {@code the {thing} [of {town}]}, taken apart. */
record Pattern(List<Part> parts) {
    Pattern {
        parts = List.copyOf(parts);
    }

    /**
     * A piece of a pattern: exactly one of the three is there.
     *
     * @param text words as they are, or null
     * @param slot what is to be filled in, or null
     * @param optional a pattern that comes every other time, or null
     */
    record Part(String text, String slot, Pattern optional) {}

    /** Brackets must be closed and are not nested. */
    static Pattern parse(String text) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '{' ? text.indexOf('}', at) : c == '[' ? text.indexOf(']', at) : plainEnd(text, at);
            if (end < 0) {
                throw new IllegalArgumentException("a bracket is open in the pattern " + text);
            }
            parts.add(part(c, text, at, end));
            at = c == '{' || c == '[' ? end + 1 : end;
        }
        return new Pattern(parts);
    }

    private static Part part(char first, String text, int at, int end) {
        return switch (first) {
            case '{' -> new Part(null, text.substring(at + 1, end), null);
            case '[' -> new Part(null, null, parse(text.substring(at + 1, end)));
            default -> new Part(text.substring(at, end), null, null);
        };
    }

    private static int plainEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '{' && text.charAt(end) != '[') {
            end++;
        }
        return end;
    }
}
