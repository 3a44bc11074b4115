package org.dispatchlens.common.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dispatchlens.common.model.Span;

/**
 * Finds every number that a sentence prints, in digits or in words, whatever it counts. It is made without the extraction of
 * figures, so that what that one overlooks can be drawn too.
 */
final class NumberWords {
    private static final String DIGITS = "\\d+(?:[.,\\u00a0\\u202f]\\d+| \\d{3}(?![\\d\\p{L}]))*";

    private final Pattern pattern;

    /** @param words number words of the codebook, such as {@code five} and {@code dozens} */
    NumberWords(List<String> words) {
        String word = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        String part = "(?:" + DIGITS + "|" + word + ")";
        pattern = Pattern.compile(
                "(?<![\\p{L}\\d])" + part + "(?:(?:[ -]| and | of )" + word + ")*(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Their places in the text, in order. */
    List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        pattern.matcher(text).results().forEach((MatchResult m) -> spans.add(new Span(m.start(), m.end())));
        return spans;
    }
}
