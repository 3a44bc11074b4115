package org.dispatchlens.reports.page;

import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Map;
import java.util.regex.Pattern;

/** Escaping for the two places of the page where text of articles may stand: HTML and embedded JSON. */
final class Html {
    /** Control characters other than tab and line ends, which HTML does not allow. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\\t\\n\\r]]");

    /** Marks that turn the direction of all text after them. */
    private static final Pattern DIRECTION = Pattern.compile("[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]");

    private Html() {}

    /** Text that is safe between tags and inside double-quoted attributes, and that turns no text around it. */
    static String escape(String text) {
        return CONTROL.matcher(DIRECTION.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /**
     * Makes JSON safe inside a script element: without {@code <}, {@code >} and {@code &} no end tag or comment can begin
     * in it, and the two line separators that older scripts take for line ends are escaped.
     */
    static final class ScriptSafe extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final Map<Integer, SerializableString> UNSAFE = Map.of(
                (int) '<', new SerializedString("\\u003c"),
                (int) '>', new SerializedString("\\u003e"),
                (int) '&', new SerializedString("\\u0026"));

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
            UNSAFE.keySet().forEach(c -> codes[c] = CharacterEscapes.ESCAPE_CUSTOM);
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            SerializableString escape = UNSAFE.get(c);
            return escape == null ? JsonpCharacterEscapes.instance().getEscapeSequence(c) : escape;
        }
    }
}
