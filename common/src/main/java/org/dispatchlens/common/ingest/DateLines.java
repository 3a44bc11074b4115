package org.dispatchlens.common.ingest;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads lines that carry a date or a clock time and next to nothing else. Immutable. */
final class DateLines {
    private static final Pattern DATE_WORDS = Pattern.compile("(?i)\\b(?:" + DateText.MONTH_NAMES
            + "|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|[ap]\\.?m\\b\\.?|noon|midnight|today|yesterday"
            + "|at|on|by|the|of|as|was|this|that|story|post|article|page|first|last|most|recently|originally|publication"
            + "|published|posted|issued|created|date|updated?|up-dated|modified|edited|local|time|hours?|hrs?|minutes?|mins?|ago"
            + "|gmt|utc|bst|est|edt|et|cst|cdt|pst|pdt|cet|cest|eest|msk|ist|jst|\\d+(?:st|nd|rd|th)?)\\b");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern CLOCK =
            Pattern.compile("\\b\\d{1,2}[:.h]\\d{2}\\b|\\b\\d{1,2} ?[ap]\\.?m\\b|\\bago\\b");
    /** Room for an author's name or an unlisted time zone. */
    private static final int MAX_OTHER_WORDS = 2;

    private final LineRules rules;

    DateLines(FurnitureCodebook codebook) {
        this.rules = LineRules.compile(codebook.dateLines());
    }

    /**
     * A date line.
     *
     * @param date ISO 8601, or empty where only a clock time stands
     */
    record DateLine(String ruleId, String date, String line) {
        boolean updated() {
            return ruleId.startsWith("update");
        }
    }

    /** Reads a line; one that ends with a colon is a heading of a running update and stays. */
    Optional<DateLine> read(String line) {
        return rules.first(line)
                .filter(r -> otherWords(line) <= MAX_OTHER_WORDS && !line.endsWith(":"))
                .map(r -> new DateLine(r.id(), DateText.find(line).orElse(""), line))
                .filter(d -> !d.date().isEmpty() || CLOCK.matcher(line).find());
    }

    private static long otherWords(String line) {
        return WORD.matcher(DATE_WORDS.matcher(line).replaceAll(" ")).results().count();
    }
}
