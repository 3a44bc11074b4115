package org.dispatchlens.common.align.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dispatchlens.common.model.Letters;

/**
 * One word of a text for story terms.
 *
 * @param start UTF-16 offset in the text
 * @param form lower-cased, without a possessive or plural ending
 * @param capital whether it begins with a capital letter
 * @param opens whether something other than blanks, commas and hyphens stands before it, as at the opening of a
 *     sentence or quotation, where a capital letter tells nothing
 * @param joined whether only blanks stand between it and the word before
 */
record StoryToken(int start, String form, boolean capital, boolean opens, boolean joined) {
    private static final int SHORTEST_PLURAL = 4;
    /** Characters of a word and of what stands before it, about. */
    private static final int MEAN_LENGTH = 5;

    /** The words of a text; an inner apostrophe or hyphen does not end a word. */
    static List<StoryToken> of(String text) {
        // Characters of an array are read in half the time of those of a text.
        char[] chars = text.toCharArray();
        List<StoryToken> tokens = new ArrayList<>(chars.length / MEAN_LENGTH);
        int last = 0;
        int i = 0;
        while (i < chars.length) {
            if (Letters.isLetterOrDigit(chars[i])) {
                int end = end(chars, i);
                tokens.add(token(chars, last, i, end));
                last = end;
                i = end;
            } else {
                i++;
            }
        }
        return tokens;
    }

    private static StoryToken token(char[] text, int last, int start, int end) {
        boolean opens = last == start;
        boolean joined = last < start;
        for (int i = last; i < start; i++) {
            char c = text[i];
            opens |= c != ' ' && c != ',' && c != '-';
            joined &= c == ' ';
        }
        String word = new String(text, start, end - start);
        return new StoryToken(start, form(word), Letters.opensWithCapital(word), opens, joined);
    }

    private static int end(char[] text, int start) {
        int end = start;
        while (end < text.length && (Letters.isLetterOrDigit(text[end]) || joint(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean joint(char[] text, int at) {
        char c = text[at];
        return (c == '\'' || c == '’' || c == '-') && at + 1 < text.length && Letters.isLetterOrDigit(text[at + 1]);
    }

    /** Plurals and possessives fall together with the bare word; a rough rule does, since all articles go through it. */
    static String form(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        return lower.endsWith("s") ? withoutEnding(lower) : lower;
    }

    private static String withoutEnding(String lower) {
        String bare = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
        if (bare.length() > SHORTEST_PLURAL && bare.endsWith("ies")) {
            return bare.substring(0, bare.length() - "ies".length()) + "y";
        }
        if (sibilantPlural(bare)) {
            return bare.substring(0, bare.length() - "es".length());
        }
        boolean plural = bare.length() >= SHORTEST_PLURAL
                && bare.endsWith("s")
                && !bare.endsWith("ss")
                && !bare.endsWith("us")
                && !bare.endsWith("is");
        return plural ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static boolean sibilantPlural(String word) {
        return word.endsWith("es")
                && (word.endsWith("xes")
                        || word.endsWith("shes")
                        || word.endsWith("ches")
                        || word.endsWith("sses")
                        || word.endsWith("zzes"));
    }

    /** 1 where the word is written as a name, -1 where it is not, 0 where that cannot be told. */
    int named() {
        if (!capital) {
            return -1;
        }
        return opens ? 0 : 1;
    }
}
