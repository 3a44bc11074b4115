package org.dispatchlens.reports.workbook;

import java.util.regex.Pattern;

/** Text from articles made fit for a cell: it can neither act as a formula nor break the file. */
public final class SafeText {
    /** Characters that a cell can hold in Excel. */
    static final int MAX_CELL = 32_767;

    static final String CUT = " … [cut]";

    private static final int MAX_NAME = 31;
    private static final String RISKY = "=+-@\t\r";
    /** Excel reads {@code _x0041_} inside a string as an escaped character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SafeText() {}

    /** The text without characters that XML forbids, with line feeds only, cut to what a cell holds. */
    public static String clean(String text) {
        if (text.length() <= MAX_CELL && isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().filter(SafeText::isLegal).forEach(out::appendCodePoint);
        if (out.length() <= MAX_CELL) {
            return out.toString();
        }
        int end = MAX_CELL - CUT.length();
        return out.substring(0, Character.isHighSurrogate(out.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** Whether nothing of it can be illegal; most texts are plain, and looking is quicker than copying. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) || !isLegal(c)) {
                return false;
            }
        }
        return true;
    }

    /** {@code clean} text as it must stand in the file, so that Excel shows {@code _x0041_} as it is. */
    public static String escape(String clean) {
        return clean.contains("_x") ? ESCAPE.matcher(clean).replaceAll("_x005F_") : clean;
    }

    /** One line for heads of tables. */
    public static String oneLine(String text) {
        return clean(text).replaceAll("\\s+", " ").strip();
    }

    /** True when a spreadsheet could take the text for a formula if somebody edits or pastes it. */
    public static boolean isRisky(String text) {
        return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0;
    }

    /** A legal sheet name: at most 31 characters, none of {@code : \ / ? * [ ]}. */
    static String sheetName(String name) {
        String legal = name.replaceAll("[:\\\\/?*\\[\\]']", " ").strip();
        return legal.substring(0, Math.min(MAX_NAME, legal.length()));
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }
}
