package org.dispatchlens.common.ingest;

import java.text.Normalizer.Form;

/**
 * One form for characters that print alike, so that later rules need not know their variants.
 *
 * <ul>
 *   <li>Unicode NFC; line ends (CR LF, CR, NEL, LS, PS, VT, FF) become one line feed.
 *   <li>Every blank (no-break, thin, ideographic, tab) becomes a space.
 *   <li>Zero-width characters, soft hyphens, bidirectional marks, other control characters and lone surrogates go.
 *   <li>Curly and straight quotation marks and apostrophes stay as printed, because their direction tells opening from
 *       closing; rarer marks become curly ones: {@code «x»} and {@code „x“} become {@code “x”}, {@code ‹x›} becomes
 *       {@code ‘x’}, {@code ``x''} becomes {@code “x”}; prime, acute accent and modifier apostrophe become {@code '}.
 *   <li>Hyphen variants and the minus sign become {@code -}, the figure dash an en dash, the horizontal bar an em dash.
 * </ul>
 */
public final class Normalizer {
    private static final int DROP = -1;

    private Normalizer() {}

    public static Normalized normalize(String decoded) {
        Normalized characters = characters(decoded);
        if (java.text.Normalizer.isNormalized(characters.text(), Form.NFC)) {
            return characters;
        }
        Normalized composed = compose(characters.text());
        return new Normalized(composed.text(), composed.offsets().after(characters.offsets()));
    }

    private static Normalized characters(String in) {
        return isPlain(in) ? new Normalized(in, OffsetMap.identity(in.length())) : changed(in);
    }

    /** Whether every character stays as it is, as in most texts. */
    private static boolean isPlain(String in) {
        for (int i = 0; i < in.length(); i++) {
            char c = in.charAt(i);
            if ((c < ' ' || c >= 0x7F) && (Character.isSurrogate(c) || plain(c) != c)) {
                return false;
            }
        }
        return !in.contains("``");
    }

    private static Normalized changed(String in) {
        StringBuilder out = new StringBuilder(in.length());
        OffsetMap.Builder map = new OffsetMap.Builder();
        boolean texQuotes = in.contains("``");
        boolean lowQuoteOpen = false;
        int i = 0;
        while (i < in.length()) {
            int c = in.codePointAt(i);
            int width = Character.charCount(c);
            int mapped = plain(c);
            if (texQuotes && i + 1 < in.length() && (c == '`' || c == '\'') && in.charAt(i + 1) == c) {
                mapped = c == '`' ? '“' : '”';
                width = 2;
            } else if (c == '\r' && i + 1 < in.length() && in.charAt(i + 1) == '\n') {
                width = 2;
            } else if (c == '“' && lowQuoteOpen) {
                mapped = '”';
            }
            lowQuoteOpen = c == '„' || (lowQuoteOpen && mapped != '”' && mapped != '\n');
            if (mapped != DROP) {
                map.add(out.length(), i);
                out.appendCodePoint(mapped);
            }
            i += width;
        }
        return new Normalized(out.toString(), map.build(out.length(), in.length()));
    }

    private static int plain(int c) {
        if (c >= ' ' && c < 0x7F) {
            return c;
        }
        return switch (c) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> '\n';
            case '\t', 0xA0, 0x1680, 0x180E, 0x202F, 0x205F, 0x3000, 0x2800 -> ' ';
            case '«', '„', '‟', '〝', '＂' -> '“';
            case '»', '〞', '〟' -> '”';
            case '‹', '‚', '‛' -> '‘';
            case '›' -> '’';
            case '´', 'ʼ', '′', '＇', 0x02B9 -> '\'';
            case '″', 0x02BA -> '"';
            case '‐', '‑', '−', '﹣', '－', '⁃' -> '-';
            case '‒' -> '–';
            case '―' -> '—';
            default -> other(c);
        };
    }

    private static int other(int c) {
        if (c >= 0x2000 && c <= 0x200A) {
            return ' ';
        }
        int type = Character.getType(c);
        // FORMAT holds soft hyphens, zero-width joiners, bidirectional marks and the byte order mark.
        boolean drop = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
        return drop || c == 0xFFFC || c == 0x034F ? DROP : c;
    }

    /** NFC piece by piece: a base character with the marks that follow it. */
    private static Normalized compose(String in) {
        StringBuilder out = new StringBuilder(in.length());
        OffsetMap.Builder map = new OffsetMap.Builder();
        int start = 0;
        while (start < in.length()) {
            int end = start + Character.charCount(in.codePointAt(start));
            while (end < in.length() && joins(in.codePointAt(end))) {
                end += Character.charCount(in.codePointAt(end));
            }
            String piece = java.text.Normalizer.normalize(in.substring(start, end), Form.NFC);
            for (int k = 0; k < piece.length(); k++) {
                map.add(out.length() + k, Math.min(start + k, end - 1));
            }
            out.append(piece);
            start = end;
        }
        return new Normalized(out.toString(), map.build(out.length(), in.length()));
    }

    private static boolean joins(int c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        boolean conjoiningJamo = c >= 0x1160 && c <= 0x11FF;
        return mark || conjoiningJamo;
    }
}
