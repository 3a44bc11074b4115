package org.dispatchlens.common.extract.figures;

/** How numbers are written in digits: {@code 1,234,567}, {@code 1.234.567}, {@code 1.5}, {@code 6 600}. */
final class Numerals {
    private static final int GROUP = 3;

    private Numerals() {}

    static boolean digit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Behind the number whose first digit stands at {@code at}. */
    static int end(String text, int at) {
        int digits = digitsEnd(text, at);
        if (digits - at <= GROUP) {
            int grouped = groupsEnd(text, digits, ',');
            if (grouped > digits) {
                return decimalsEnd(text, grouped);
            }
            int dotted = groupsEnd(text, digits, '.');
            if (dotted > digits) {
                return dotted;
            }
        }
        return decimalsEnd(text, digits);
    }

    private static int digitsEnd(String text, int at) {
        int end = at;
        while (digit(text, end)) {
            end++;
        }
        return end;
    }

    /** Behind all groups of exactly three digits, each led by the separator. */
    private static int groupsEnd(String text, int from, char separator) {
        int end = from;
        while (end < text.length() && text.charAt(end) == separator && digitsEnd(text, end + 1) == end + 1 + GROUP) {
            end += 1 + GROUP;
        }
        return end;
    }

    private static int decimalsEnd(String text, int from) {
        boolean decimals = from < text.length() && text.charAt(from) == '.' && digit(text, from + 1);
        return decimals ? digitsEnd(text, from + 1) : from;
    }

    /** Whether the text is nothing but digits. */
    static boolean digits(String text) {
        return !text.isEmpty() && digitsEnd(text, 0) == text.length();
    }

    static boolean threeDigits(String text) {
        return text.length() == GROUP && digitsEnd(text, 0) == GROUP;
    }

    /** One to three digits, behind them groups of three after a blank each. */
    static boolean spacedThousands(String text) {
        int digits = digitsEnd(text, 0);
        return digits > 0 && digits <= GROUP && groupsEnd(text, digits, ' ') == text.length();
    }

    /** {@code 1.234.567}: dots between groups of three, at least one. */
    static boolean dottedThousands(String text) {
        int digits = digitsEnd(text, 0);
        boolean grouped = text.length() > digits && groupsEnd(text, digits, '.') == text.length();
        return digits > 0 && digits <= GROUP && grouped;
    }
}
