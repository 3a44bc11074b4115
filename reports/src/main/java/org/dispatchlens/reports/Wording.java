package org.dispatchlens.reports;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels of statements and stories, and moves of wording, with names in place of codes. */
public final class Wording {
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3}\\b");
    private static final Pattern DATE = Pattern.compile("\\((XXXX(?:-XX)?|XXXX-(\\d\\d)|(\\d{3})X)\\)");
    private static final Pattern MOVE =
            Pattern.compile("\\b(voice|marks|agency|source|qualifier): (.+?) > (.+?)(?=; [a-z]+: |$)");
    private static final Pattern UNKNOWN_OUTLET = Pattern.compile("\\bunknown:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_-]");
    private static final Map<String, String> MARKS = Map.of(
            "DIRECT", "in quotation marks",
            "MIXED", "partly in quotation marks",
            "INDIRECT", "without quotation marks");
    private static final Map<String, String> VOICES = Map.of(
            "OUTLET", "the outlet itself",
            "DIRECT", "in quotation marks",
            "INDIRECT", "cited, no quotation marks",
            "NESTED", "cited from another outlet");

    private Wording() {}

    /** A label with names of states and dates in words before its first colon; what follows are words of an article. */
    public static String label(String label) {
        int colon = label.indexOf(':');
        String head = colon < 0 ? label : label.substring(0, colon);
        String dated = DATE.matcher(head).replaceAll(date -> Matcher.quoteReplacement("(" + date(date) + ")"));
        return CODE.matcher(dated).replaceAll(code -> Matcher.quoteReplacement(Labels.state(code.group())))
                + label.substring(head.length());
    }

    /** What an open EDTF date leaves known: nothing, a month, or a decade. */
    private static String date(MatchResult date) {
        if (date.group(3) != null) {
            return date.group(3) + "0s";
        }
        int month = date.group(2) == null ? 0 : Integer.parseInt(date.group(2));
        return month < 1 || month > 12
                ? "earlier, date not given"
                : Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", year not given";
    }

    /** A note in which {@code unknown:<article>} stands, worded as {@link Labels#outlet} names such an outlet. */
    public static String note(String note) {
        return UNKNOWN_OUTLET
                .matcher(note)
                .replaceAll(outlet -> Matcher.quoteReplacement(Labels.outlet(outlet.group())));
    }

    /** The cell {@code moves} with codes in words. */
    public static String moves(String moves) {
        return MOVE.matcher(moves)
                .replaceAll(move -> Matcher.quoteReplacement(move.group(1) + ": " + side(move.group(1), move.group(2))
                        + " > " + side(move.group(1), move.group(3))))
                .replace(" > ", " \u2192 ");
    }

    private static String side(String what, String code) {
        return switch (what) {
            case "voice" -> VOICES.getOrDefault(code, code);
            case "marks" -> MARKS.getOrDefault(code, code);
            case "source" -> Labels.state(code);
            default -> code.replace('_', ' ').toLowerCase(Locale.ROOT);
        };
    }

    /** The cell {@code repaired_from} in words, or empty. */
    public static String repaired(String from) {
        int at = from.lastIndexOf('#');
        return from.isEmpty() || at < 0
                ? from
                : "speaker from sister report " + Labels.shortId(from.substring(0, at)) + "#" + from.substring(at + 1);
    }

    /** {@link #repaired} in brackets after a blank, or empty. */
    public static String repairedAside(String from) {
        return from.isEmpty() ? "" : " [" + repaired(from) + "]";
    }
}
