package org.dispatchlens.reports.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Fits text that comes from articles and manifests into the room that a chart has for it. */
final class LabelText {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cn}\\p{Cs}\\s]+");
    /** Marks that turn the direction of the text after them; a label from an article must not turn its neighbours. */
    private static final Pattern DIRECTION = Pattern.compile("[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]");

    private static final String ELLIPSIS = "\u2026";

    private LabelText() {}

    /** One line of printable text: control characters (not allowed in XML) and runs of space become one space. */
    static String clean(String text) {
        return UNPRINTABLE
                .matcher(DIRECTION.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Width of a line in pixels. */
    static double width(String text, Font font) {
        return font.getStringBounds(text, CONTEXT).getWidth();
    }

    /** The text, or its longest start that fits with an ellipsis. */
    static String ellipsise(String text, Font font, double maxWidth) {
        if (width(text, font) <= maxWidth) {
            return text;
        }
        int low = 0;
        int high = text.codePointCount(0, text.length());
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(start(text, middle), font) <= maxWidth) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return start(text, low);
    }

    private static String start(String text, int codePoints) {
        return text.substring(0, text.offsetByCodePoints(0, codePoints)).stripTrailing() + ELLIPSIS;
    }

    /**
     * At most {@code maxLines} lines that break at spaces, or within a word that is longer than a line; the last one takes
     * the rest and is ellipsised.
     */
    static List<String> wrap(String text, Font font, double maxWidth, int maxLines) {
        List<String> lines = new ArrayList<>();
        String rest = clean(text);
        while (lines.size() < maxLines - 1 && width(rest, font) > maxWidth) {
            int cut = lastBreak(rest, font, maxWidth);
            cut = cut > 0 ? cut : longestStart(rest, font, maxWidth);
            lines.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        lines.add(ellipsise(rest, font, maxWidth));
        return List.copyOf(lines);
    }

    /** Where to cut a word without spaces: after as many letters as fit, one at least. */
    private static int longestStart(String text, Font font, double maxWidth) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (width(text.substring(0, next), font) > maxWidth) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int lastBreak(String text, Font font, double maxWidth) {
        int best = 0;
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            if (width(text.substring(0, i), font) > maxWidth) {
                break;
            }
            best = i;
        }
        return best;
    }
}
