package org.dispatchlens.reports.page;

import java.util.regex.Pattern;

/** Escaping for the two places of the page where text of articles may stand: HTML and embedded JSON. */
final class Html {
    /** Control characters other than tab and line ends, which HTML does not allow. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\\t\\n\\r]]");

    private Html() {}

    /** Text that is safe between tags and inside double-quoted attributes. */
    static String escape(String text) {
        return CONTROL.matcher(text)
                .replaceAll(" ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /**
     * JSON that is safe inside a script element: without {@code <}, {@code >} and {@code &} no end tag or comment can
     * begin in it, and the two line separators that older scripts take for line ends are escaped.
     */
    static String json(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
