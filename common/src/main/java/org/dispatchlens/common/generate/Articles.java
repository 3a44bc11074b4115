package org.dispatchlens.common.generate;

import java.util.Locale;

/** Sets {@code a} or {@code an} where a pattern leaves it open, and mends blanks that left-out pieces leave. */
final class Articles {
    /** Stands for the open article while a sentence is built. */
    static final char OPEN = '\u0001';

    private Articles() {}

    static String resolve(CharSequence built) {
        StringBuilder out = new StringBuilder(built.length());
        for (int i = 0; i < built.length(); i++) {
            char c = built.charAt(i);
            if (c == OPEN) {
                out.append(vowelFollows(built, i + 2) ? "an" : "a");
            } else if (c != ' ' || (i > 0 && out.length() > 0 && out.charAt(out.length() - 1) != ' ')) {
                if (isStop(c) && out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
                    out.setLength(out.length() - 1);
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The text with its first letter, also behind a quotation mark, as a capital. */
    static String capital(String text) {
        int at = text.startsWith("“") ? 1 : 0;
        return text.substring(0, at) + text.substring(at, at + 1).toUpperCase(Locale.ROOT) + text.substring(at + 1);
    }

    private static boolean vowelFollows(CharSequence text, int at) {
        return at < text.length() && "aeiouAEIO".indexOf(text.charAt(at)) >= 0 && !soundsYou(text, at);
    }

    /** A unanimous, a useful, a European. */
    private static boolean soundsYou(CharSequence text, int at) {
        String start = text.subSequence(at, Math.min(at + 3, text.length())).toString();
        return start.equals("uni") || start.startsWith("us") || start.startsWith("ut") || start.startsWith("Eu");
    }

    private static boolean isStop(char c) {
        return c == ',' || c == '.' || c == ';';
    }
}
