package org.dispatchlens.common.ingest;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchlens.common.text.WordSet;

/**
 * Reads datelines.
 *
 * <p>A place in capitals, or one in title case where a source in brackets or slashes follows; then optional country and
 * date; then a dash (after slashes a full stop will do). What follows must begin a sentence.
 */
final class Datelines {
    private static final String MONTH = "(?i:" + DateText.MONTH_NAMES + ")\\.?";
    private static final String DATE =
            "(?<date>" + MONTH + " \\d{1,2}(?:, \\d{4})?|\\d{1,2} " + MONTH + "(?: \\d{4})?)";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]*(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*){0,4}";
    private static final String TITLE_CASE = "\\p{Lu}[\\p{L}.'’-]*(?:[ /]\\p{Lu}[\\p{L}.'’-]*){0,3}";
    private static final String COUNTRY = "(?:, \\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,2})?";
    private static final String SOURCE = "(?:\\((?<source>[^()]{2,40})\\)|/(?<slashed>[^/]{2,30})/)";
    private static final String DASH = "(?: ?(?:--|[–—]) ?| - ?|(?<=\\)) ?- ?)";
    private static final String SENTENCE = "(?=[\"“‘']?[\\p{Lu}\\p{N}])";

    private static final Pattern BARE =
            Pattern.compile("^(?<place>" + CAPITALS + COUNTRY + ")(?:,? " + DATE + ")?" + DASH + SENTENCE);
    private static final Pattern SOURCED = Pattern.compile("^(?<place>" + TITLE_CASE + COUNTRY + ")(?:,? " + DATE
            + ")?\\.?,? ?" + SOURCE + "(?:" + DASH + "|(?<=/)\\. ?| ?: ?)" + SENTENCE);
    private static final Pattern THREE_CAPITALS = Pattern.compile("\\p{Lu}{3}");
    private static final int MAX_BARE_WORDS = 3;

    private final Set<String> notPlaces;

    Datelines(FurnitureCodebook codebook) {
        this.notPlaces = WordSet.of(codebook.notPlaces());
    }

    /** The dateline with which the paragraph begins. */
    Optional<Dateline> read(String paragraph) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), 160));
        Matcher sourced = SOURCED.matcher(head);
        if (sourced.find()) {
            String source = sourced.group("source") != null ? sourced.group("source") : sourced.group("slashed");
            return checked(sourced, source);
        }
        Matcher bare = BARE.matcher(head);
        return bare.find() ? checked(bare, "") : Optional.empty();
    }

    private Optional<Dateline> checked(Matcher m, String source) {
        String place = m.group("place");
        String[] words = place.split(",")[0].split("[ /]");
        boolean label = notPlaces.contains(words[0]);
        boolean plausible = !source.isEmpty()
                || (words.length <= MAX_BARE_WORDS
                        && THREE_CAPITALS.matcher(place).find());
        if (label || !plausible) {
            return Optional.empty();
        }
        String date =
                m.group("date") == null ? "" : DateText.find(m.group("date")).orElse("");
        return Optional.of(new Dateline(place, source, date, m.group()));
    }
}
