package org.dispatchlens.common.align;

import java.util.Locale;

/** Lower-cased characters as {@link String#toLowerCase} gives them, several times as quick for whole articles. */
final class LowerCase {
    private static final int ASCII = 128;
    /** In lower case two characters. */
    private static final char DOTTED_I = 'İ';
    /** In lower case another character at the end of a word. */
    private static final char SIGMA = 'Σ';

    private LowerCase() {}

    static char[] of(String text) {
        char[] lower = text.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            char c = lower[i];
            if (c >= ASCII && (c == DOTTED_I || c == SIGMA || Character.isSurrogate(c))) {
                return text.toLowerCase(Locale.ROOT).toCharArray();
            }
            if (c >= ASCII) {
                lower[i] = Character.toLowerCase(c);
            } else if (c >= 'A' && c <= 'Z') {
                lower[i] = (char) (c + ('a' - 'A'));
            }
        }
        return lower;
    }
}
