package org.dispatchlens.common.extract.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into {@link Lex} pieces; nothing but blanks is left out. */
final class Lexer {
    private static final Pattern PIECE = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?![\\d])(?:\\.\\d+)?"
            + "|\\d{1,3}(?:\\.\\d{3})+(?!\\d)"
            + "|\\d+(?:\\.\\d+)?"
            + "|(?:\\p{L}\\.){2,}"
            + "|[\\p{L}\\p{M}]+"
            + "|['’]\\p{L}{1,2}(?!\\p{L})"
            + "|\\S");
    private static final Pattern UP_TO_THREE_DIGITS = Pattern.compile("\\d{1,3}(?: \\d{3})*");
    private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}");

    private Lexer() {}

    /** The pieces of {@code text}, offsets moved by {@code base}. */
    static List<Lex> lex(String text, int base) {
        List<Lex> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        int last = 0;
        while (matcher.find()) {
            String piece = matcher.group();
            pieces.add(new Lex(
                    piece,
                    piece.toLowerCase(Locale.ROOT),
                    base + matcher.start(),
                    base + matcher.end(),
                    matcher.start() == last && last > 0));
            last = matcher.end();
        }
        return List.copyOf(joinSpacedThousands(pieces));
    }

    /**
     * {@code 6 600} becomes one number. Not behind a capitalised word ({@code Flight 17 298}, {@code March 12 300}) and
     * not behind another number, where the two are likelier to be separate.
     */
    private static List<Lex> joinSpacedThousands(List<Lex> pieces) {
        List<Lex> joined = new ArrayList<>(pieces.size());
        for (Lex piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && continues(joined, last, piece)) {
                Lex head = joined.get(last);
                String text = head.text() + " " + piece.text();
                joined.set(last, new Lex(text, text, head.start(), piece.end(), head.glued()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean continues(List<Lex> joined, int last, Lex piece) {
        Lex head = joined.get(last);
        boolean opensName = last > 1 && joined.get(last - 1).capitalised();
        return !opensName
                && !head.glued()
                && piece.start() == head.end() + 1
                && UP_TO_THREE_DIGITS.matcher(head.text()).matches()
                && THREE_DIGITS.matcher(piece.text()).matches();
    }
}
