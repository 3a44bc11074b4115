package org.dispatchlens.common.ingest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that is not blank.
 *
 * @param lineNo 1-based line of the decoded file
 * @param start offset of its first char in the normalised text
 * @param text without outer blanks
 */
public record SourceLine(int lineNo, int start, String text) implements Serializable {

    /** The lines of a normalised text, hard-wrapped paragraphs joined. */
    static List<SourceLine> split(String normalized) {
        String unwrapped = HardWrap.undo(normalized);
        List<SourceLine> lines = new ArrayList<>();
        int lineNo = 1;
        int from = 0;
        while (from <= unwrapped.length()) {
            int feed = unwrapped.indexOf('\n', from);
            int to = feed < 0 ? unwrapped.length() : feed;
            trimmed(unwrapped, lineNo, from, to, lines);
            for (int i = from; i < Math.min(to + 1, normalized.length()); i++) {
                lineNo += normalized.charAt(i) == '\n' ? 1 : 0;
            }
            from = to + 1;
        }
        return lines;
    }

    private static void trimmed(String text, int lineNo, int from, int to, List<SourceLine> lines) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (start < end) {
            lines.add(new SourceLine(lineNo, start, text.substring(start, end)));
        }
    }

    /** The same line without its first {@code chars} chars and the blanks after them. */
    SourceLine cut(int chars) {
        String rest = text.substring(chars);
        int blanks = rest.length() - rest.stripLeading().length();
        return new SourceLine(lineNo, start + chars + blanks, rest.stripLeading());
    }
}
