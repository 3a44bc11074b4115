package org.dispatchlens.common.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.dispatchlens.common.model.Span;

/** Whether two stretches that the detector took for sentences are one. */
final class SentenceJoins {
    /** Verbs that name the speaker behind a question or a cry: {@code "Why?" Mr Brown asked}. */
    private static final Set<String> SPEAKING = WordSet.of(
            "said",
            "says",
            "asked",
            "asks",
            "told",
            "tells",
            "added",
            "adds",
            "wrote",
            "writes",
            "tweeted",
            "recalled",
            "shouted",
            "yelled",
            "cried",
            "screamed",
            "replied",
            "wondered",
            "exclaimed",
            "insisted",
            "continued",
            "remarked",
            "joked",
            "demanded",
            "declared",
            "noted",
            "recounted",
            "posted",
            "reads",
            "read");

    private static final int LONGEST_SPEAKER = 5;

    /** {@code OSLO, Norw.} before an agency in brackets or a dash. */
    private static final Pattern DATELINE = Pattern.compile("\\p{Lu}[\\p{Lu} .'’-]+, \\p{Lu}[\\p{L}.]{1,8}\\.");

    private SentenceJoins() {}

    static boolean goesOn(String text, Span before, Span after) {
        char first = text.charAt(after.start());
        if (Character.isLowerCase(text.codePointAt(after.start())) || ",;:—–@".indexOf(first) >= 0) {
            return true;
        }
        return !ends(text, before)
                || endsInAbbreviation(text, before, after)
                || insideBrackets(text, before, after)
                || speakerFollows(text, before, after)
                || ("(-".indexOf(first) >= 0
                        && DATELINE.matcher(before.of(text)).matches());
    }

    /** A stretch that stops at a letter or digit stopped for no reason. */
    private static boolean ends(String text, Span span) {
        return !Character.isLetterOrDigit(text.charAt(span.end() - 1));
    }

    private static boolean endsInAbbreviation(String text, Span before, Span after) {
        int stop = before.end() - 1;
        if (text.charAt(stop) != '.') {
            return false;
        }
        String word = SentenceEnds.wordBefore(text, before.start(), stop);
        String next = SentenceEnds.wordAt(text, after.start(), after.end());
        return !word.isEmpty() && Abbreviations.goesOn(word, next, text.charAt(after.start()));
    }

    static boolean insideBrackets(String text, Span before, Span after) {
        int open = 0;
        for (int i = before.start(); i < before.end(); i++) {
            char c = text.charAt(i);
            open = c == '(' ? open + 1 : c == ')' ? Math.max(0, open - 1) : open;
        }
        int close = text.indexOf(')', after.start());
        int reopen = text.indexOf('(', after.start());
        return open > 0 && close >= 0 && close < after.end() && (reopen < 0 || close < reopen);
    }

    /** A quotation that ends in a question or a cry, then who spoke. */
    private static boolean speakerFollows(String text, Span before, Span after) {
        int last = before.end() - 1;
        boolean quoted = last > before.start()
                && SentenceEnds.isClosing(text.charAt(last))
                && "?!'’".indexOf(text.charAt(last - 1)) >= 0;
        return quoted && speaker(text, after.start(), after.end());
    }

    /** Up to five capitalised words, then a verb of speaking. */
    static boolean speaker(String text, int from, int end) {
        int at = from;
        for (int words = 0; words <= LONGEST_SPEAKER; words++) {
            String word = SentenceEnds.wordAt(text, at, end);
            if (words > 0 && SPEAKING.contains(word)) {
                return true;
            }
            if (word.isEmpty() || (words > 0 && !Character.isUpperCase(word.charAt(0)))) {
                return false;
            }
            at += word.length();
            at += at < end && text.charAt(at) == '.' ? 1 : 0;
            at = SentenceEnds.skipBlanks(text, at, end);
        }
        return false;
    }
}
