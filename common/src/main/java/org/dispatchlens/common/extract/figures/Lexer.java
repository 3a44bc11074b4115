package org.dispatchlens.common.extract.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dispatchlens.common.model.Token;

/**
 * Cuts text into {@link Lex} pieces; nothing but blanks is left out. Every sentence that may hold a figure passes here, so
 * the pieces are told by tests of single characters.
 */
final class Lexer {
    private Lexer() {}

    /** The pieces of {@code text}, offsets moved by {@code base}. */
    static List<Lex> lex(String text, int base) {
        return lex(text, base, List.of());
    }

    /**
     * The pieces of {@code text}, offsets moved by {@code base}.
     *
     * @param tokens tokens of the text, whose words are taken over where a piece is one, which spares cutting them anew;
     *     may be empty
     */
    static List<Lex> lex(String text, int base, List<Token> tokens) {
        List<Lex> pieces = new ArrayList<>(Math.max(tokens.size(), 8));
        int last = 0;
        int next = 0;
        int at = 0;
        while (at < text.length()) {
            if (blank(text.charAt(at))) {
                at++;
                continue;
            }
            int end = pieceEnd(text, at);
            while (next < tokens.size() && tokens.get(next).start() < base + at) {
                next++;
            }
            Token token = next < tokens.size() ? tokens.get(next) : null;
            add(pieces, piece(text, at, end, base, token, at == last && last > 0));
            last = end;
            at = end;
        }
        return List.copyOf(pieces);
    }

    private static Lex piece(String text, int at, int end, int base, Token token, boolean glued) {
        if (token != null && token.start() == base + at && token.end() == base + end) {
            return new Lex(token.text(), token.lower(), base + at, base + end, glued);
        }
        String piece = text.substring(at, end);
        return new Lex(piece, piece.toLowerCase(Locale.ROOT), base + at, base + end, glued);
    }

    private static boolean blank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** Behind the piece at {@code at}: a number, an abbreviation, a word, {@code 's} or the like, or a single sign. */
    private static int pieceEnd(String text, int at) {
        if (Numerals.digit(text, at)) {
            return Numerals.end(text, at);
        }
        int first = text.codePointAt(at);
        if (Character.isLetter(first)) {
            int end = abbreviationEnd(text, at);
            return end > at ? end : wordEnd(text, at);
        }
        if (mark(first)) {
            return wordEnd(text, at);
        }
        int end = first == '\'' || first == '’' ? possessiveEnd(text, at + 1) : -1;
        return end > 0 ? end : at + Character.charCount(first);
    }

    /** Behind {@code U.S.} or {@code a.m.}; {@code at} where none starts there. */
    private static int abbreviationEnd(String text, int at) {
        int end = at;
        int letters = 0;
        while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
            int dot = end + Character.charCount(text.codePointAt(end));
            if (dot >= text.length() || text.charAt(dot) != '.') {
                break;
            }
            end = dot + 1;
            letters++;
        }
        return letters > 1 ? end : at;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length()) {
            int next = text.codePointAt(end);
            if (!Character.isLetter(next) && !mark(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    /** Behind the one or two letters of {@code 's} or {@code 've}, -1 where more or none follow the apostrophe. */
    private static int possessiveEnd(String text, int from) {
        int end = from;
        int letters = 0;
        while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
            letters++;
        }
        return letters == 1 || letters == 2 ? end : -1;
    }

    /** An accent that stands as a character of its own. */
    private static boolean mark(int c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /**
     * {@code 6 600} becomes one number. Not behind a capitalised word ({@code Flight 17 298}, {@code March 12 300}) and
     * not behind another number, where the two are likelier to be separate.
     */
    private static void add(List<Lex> pieces, Lex piece) {
        int last = pieces.size() - 1;
        if (last >= 0 && continues(pieces, last, piece)) {
            Lex head = pieces.get(last);
            String text = head.text() + " " + piece.text();
            pieces.set(last, new Lex(text, text, head.start(), piece.end(), head.glued()));
        } else {
            pieces.add(piece);
        }
    }

    private static boolean continues(List<Lex> pieces, int last, Lex piece) {
        if (!Numerals.threeDigits(piece.text())) {
            return false;
        }
        Lex head = pieces.get(last);
        boolean opensName = last > 1 && pieces.get(last - 1).capitalised();
        return !opensName && !head.glued() && piece.start() == head.end() + 1 && Numerals.spacedThousands(head.text());
    }
}
