package org.dispatchlens.common.align.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The words of a text; an inner apostrophe or hyphen does not end a word. */
    static List<StoryToken> of(String text) {
        List<StoryToken> tokens = new ArrayList<>();
        int last = 0;
        int i = 0;
        while (i < text.length()) {
            if (Letters.isLetterOrDigit(text.charAt(i))) {
                int end = end(text, i);
                tokens.add(token(text, last, i, end));
                last = end;
                i = end;
            } else {
                i++;
            }
        }
        return tokens;
    }

    private static StoryToken token(String text, int last, int start, int end) {
        boolean opens = last == start;
        boolean joined = last < start;
        for (int i = last; i < start; i++) {
            char c = text.charAt(i);
            opens |= c != ' ' && c != ',' && c != '-';
            joined &= c == ' ';
        }
        String word = text.substring(start, end);
        return new StoryToken(start, form(word), Letters.opensWithCapital(word), opens, joined);
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && (Letters.isLetterOrDigit(text.charAt(end)) || joint(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean joint(String text, int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’' || c == '-')
                && at + 1 < text.length()
                && Letters.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Plurals and possessives fall together with the bare word; a rough rule does, since all articles go through it. */
    static String form(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
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

    /** Words that stand capitalised more often than not where no sentence opens. */
    static Set<String> names(List<StoryToken> tokens) {
        Map<String, Integer> balance = new HashMap<>();
        for (StoryToken token : tokens) {
            if (!token.capital()) {
                balance.merge(token.form(), -1, Integer::sum);
            } else if (!token.opens()) {
                balance.merge(token.form(), 1, Integer::sum);
            }
        }
        return balance.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
