package org.dispatchlens.common.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.model.Token;

/**
 * Splits text into words, numbers and single punctuation marks.
 *
 * <p>Words keep their inner hyphens and apostrophes; a possessive {@code 's} is a token of its own; a number keeps its
 * decimal point, its comma before three digits and its clock colon; initials with dots ({@code U.S.}, {@code p.m.}) are
 * one token with the last dot.
 */
public final class Tokenizer {
    private Tokenizer() {}

    /** Tokens of the whole text. */
    public static List<Token> tokenize(String text) {
        return tokenize(text, new Span(0, text.length()));
    }

    /** Tokens of {@code text} inside {@code span}; token offsets point into {@code text}. */
    public static List<Token> tokenize(String text, Span span) {
        List<Token> tokens = new ArrayList<>(span.length() / 5 + 1);
        int at = span.start();
        while (at < span.end()) {
            int code = text.codePointAt(at);
            int next = at + Character.charCount(code);
            if (Character.isWhitespace(code) || Character.isSpaceChar(code)) {
                at = next;
                continue;
            }
            int end = Math.min(span.end(), tokenEnd(text, at, next, code, span.end()));
            String surface = text.substring(at, end);
            tokens.add(new Token(surface, surface.toLowerCase(Locale.ROOT), new Span(at, end)));
            at = end;
        }
        return tokens;
    }

    /** Whether the char is a straight or a curly apostrophe. */
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private static int tokenEnd(String text, int at, int next, int code, int limit) {
        if (Character.isLetterOrDigit(code)) {
            int initials = initialsEnd(text, at, limit);
            return initials > at ? initials : wordEnd(text, next, limit);
        }
        return isPossessive(text, at, limit) ? at + 2 : next;
    }

    /** End of {@code U.S.} or {@code p.m.}: two or more single letters, each followed by a dot; {@code at} if none. */
    private static int initialsEnd(String text, int at, int limit) {
        int end = at;
        int letters = 0;
        while (end + 1 < limit && Character.isLetter(text.charAt(end)) && text.charAt(end + 1) == '.') {
            end += 2;
            letters++;
        }
        boolean wordFollows = end < limit && Character.isLetterOrDigit(text.charAt(end));
        return letters >= 2 && !wordFollows ? end : at;
    }

    private static int wordEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit) {
            int code = text.codePointAt(end);
            if (isWordPart(code)) {
                end += Character.charCount(code);
            } else if (joins(text, end, limit)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isWordPart(int code) {
        return Character.isLetterOrDigit(code) || Character.getType(code) == Character.NON_SPACING_MARK;
    }

    /** Whether the mark at {@code at} holds the word or number before and after it together. */
    private static boolean joins(String text, int at, int limit) {
        if (at + 1 >= limit || !Character.isLetterOrDigit(text.codePointAt(at + 1))) {
            return false;
        }
        char mark = text.charAt(at);
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return switch (mark) {
            case '-', '‑' -> true;
            case '.', ':' -> digits;
            case ',' -> digits && isThousandsGroup(text, at, limit);
            default -> isApostrophe(mark) && !isPossessive(text, at, limit);
        };
    }

    private static boolean isThousandsGroup(String text, int comma, int limit) {
        int end = comma + 1;
        while (end < limit && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - comma - 1 == 3;
    }

    private static boolean isPossessive(String text, int at, int limit) {
        if (!isApostrophe(text.charAt(at)) || at + 1 >= limit || at == 0) {
            return false;
        }
        char s = text.charAt(at + 1);
        boolean afterWord = Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.';
        boolean ends = at + 2 >= limit || !Character.isLetterOrDigit(text.charAt(at + 2));
        return afterWord && (s == 's' || s == 'S') && ends;
    }
}
