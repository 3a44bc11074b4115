package org.dispatchlens.common.extract.actors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dispatchlens.common.model.Letters;
import org.dispatchlens.common.model.Token;

/**
 * What names are matched on: a token, or one part of a hyphenated token.
 *
 * @param key lower case without diacritics, straight apostrophe
 * @param text as printed
 * @param start offset in the article text
 * @param end end offset, exclusive
 * @param joined a hyphen stands right before it
 */
record Unit(String key, String text, int start, int end, boolean joined) {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    static List<Unit> of(List<Token> tokens) {
        List<Unit> units = new ArrayList<>(tokens.size() + 4);
        for (Token token : tokens) {
            addParts(token, units);
        }
        return units;
    }

    private static void addParts(Token token, List<Unit> units) {
        String text = token.text();
        if (text.indexOf('-') < 0 || text.length() == 1) {
            units.add(new Unit(key(token.lower()), text, token.start(), token.end(), false));
            return;
        }
        int from = 0;
        while (from <= text.length()) {
            int hyphen = text.indexOf('-', from);
            int end = hyphen < 0 ? text.length() : hyphen;
            if (end > from) {
                String part = text.substring(from, end);
                units.add(new Unit(
                        key(part.toLowerCase(Locale.ROOT)), part, token.start() + from, token.start() + end, from > 0));
            }
            from = end + 1;
        }
    }

    /** Folds diacritics, curly apostrophes and the dots of initials. */
    static String key(String word) {
        String lower = word.length() > 2 && word.indexOf('.') == 1 ? word.replace(".", "") : word;
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                String plain = Normalizer.normalize(lower, Normalizer.Form.NFD).replace('’', '\'');
                String folded = MARKS.matcher(plain).replaceAll("");
                return folded.isEmpty() ? lower : folded;
            }
        }
        return lower;
    }

    boolean capitalised() {
        return Letters.opensWithCapital(text);
    }

    /** Two or more capitals and nothing else but dots. */
    boolean acronym() {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (c != '.') {
                return false;
            }
        }
        return capitals >= 2;
    }

    /** A short form with a capital after a small letter, such as {@code LeT}. */
    boolean mixed() {
        return text.length() <= 4
                && Character.isUpperCase(text.charAt(text.length() - 1))
                && !key.equals(text)
                && !acronym()
                && text.length() > 1;
    }

    boolean possessive() {
        return key.equals("'s") || key.equals("'");
    }

    boolean word() {
        return Letters.opensWord(text);
    }
}
