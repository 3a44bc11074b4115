package org.dispatchlens.common.model;

/** What the first character of a word tells; quick for the letters of English, which nearly all words begin with. */
public final class Letters {
    private static final int ASCII = 128;

    private Letters() {}

    /** Whether a text begins with a capital letter of any script; false for an empty text. */
    public static boolean opensWithCapital(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return first < ASCII ? first >= 'A' && first <= 'Z' : Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether a text begins with a letter or digit of any script; false for an empty text. */
    public static boolean opensWord(String text) {
        return !text.isEmpty() && (isAsciiWord(text.charAt(0)) || opensOtherWord(text));
    }

    private static boolean opensOtherWord(String text) {
        return text.charAt(0) >= ASCII && Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** Whether a character is a letter or digit, in any script of the basic plane. */
    public static boolean isLetterOrDigit(char c) {
        return c < ASCII ? isAsciiWord(c) : Character.isLetterOrDigit(c);
    }

    private static boolean isAsciiWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
