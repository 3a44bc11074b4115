package org.dispatchlens.common.text;

import org.dispatchlens.common.model.Letters;

/** Counts words: stretches of letters and digits, where an inner apostrophe or hyphen does not end a word. */
public final class Words {
    private Words() {}

    /** Number of words; 0 for a text without letters and digits. */
    public static int count(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Letters.isLetterOrDigit(text.charAt(i));
            boolean joint = inside
                    && isJoint(text.charAt(i))
                    && i + 1 < text.length()
                    && Letters.isLetterOrDigit(text.charAt(i + 1));
            if (letter && !inside) {
                words++;
            }
            inside = letter || joint;
        }
        return words;
    }

    private static boolean isJoint(char c) {
        return c == '\'' || c == '’' || c == '-' || c == '‑';
    }
}
