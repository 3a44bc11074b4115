package org.dispatchlens.common.align.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchlens.common.align.Shingles;
import org.dispatchlens.common.model.QuoteKind;
import org.dispatchlens.common.tables.TableRow;

/**
 * How the wording moves from one report of a statement to another, each move as {@code what: before > after}.
 *
 * <p>{@code voice} (own, indirect, direct, nested), {@code marks} (with or without quotation marks), {@code cue} (class
 * of the speech word), {@code agency} (active, passive, agentless, nominal), {@code quotation} (other words inside
 * quotation marks), {@code number}, {@code qualifier}, {@code source} (whose figure it is), {@code hedge}. What one
 * report does not say of itself (no violence, no quotation marks) is no move.
 */
final class Moves {
    private static final String NONE = "none";
    private static final int QUOTED_LENGTH = 120;
    /** Inside speech that is partly quoted: an opening mark up to the closing one, or to the end where it was cut. */
    private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"“”]+)");

    private final Wording wording;
    private final List<String> moves = new ArrayList<>();

    private Moves(Wording wording) {
        this.wording = wording;
    }

    /** The moves in a fixed order; empty where the wording stays. */
    static List<String> between(Report from, Report to, Wording wording) {
        Moves all = new Moves(wording);
        switch (from.kind()) {
            case BLAME -> all.blame(from, to);
            case FIGURE -> all.figure(from.row(), to.row());
            case QUOTE -> all.quote(from.row(), to.row());
        }
        return List.copyOf(all.moves);
    }

    private void blame(Report from, Report to) {
        always("voice", from.row().text("voice"), to.row().text("voice"));
        ifBoth("cue", cue(from.row()), cue(to.row()));
        ifBoth("agency", from.agency(), to.agency());
        hedge(from.row(), to.row());
    }

    private void quote(TableRow from, TableRow to) {
        always("marks", from.text("kind"), to.text("kind"));
        ifBoth("cue", cue(from), cue(to));
        String before = quoted(from);
        String after = quoted(to);
        if (!contains(before, after) && !contains(after, before)) {
            ifBoth("quotation", before, after);
        }
        hedge(from, to);
    }

    /** A shorter quotation of the same words is no other quotation. */
    private static boolean contains(String whole, String part) {
        return padded(whole).contains(padded(part));
    }

    private static String padded(String text) {
        return " " + String.join(" ", Shingles.words(text)) + " ";
    }

    private void figure(TableRow from, TableRow to) {
        ifBoth("number", number(from), number(to));
        always("qualifier", from.text("qualifier"), to.text("qualifier"));
        always("source", from.text("attributed_to"), to.text("attributed_to"));
        always("hedge", from.text("doubt"), to.text("doubt"));
    }

    private void hedge(TableRow from, TableRow to) {
        always("hedge", wording.hedge(from.text("sentence")), wording.hedge(to.text("sentence")));
    }

    private String cue(TableRow row) {
        return wording.cueClass(row.text("cue"));
    }

    private static String number(TableRow figure) {
        double value = figure.number("value");
        return Double.isNaN(value) ? "" : org.dispatchlens.common.tables.TableCsv.number(value);
    }

    /** What stands inside quotation marks. */
    private static String quoted(TableRow quote) {
        String content = quote.text("content");
        if (quote.text("kind").equals(QuoteKind.DIRECT.name())) {
            return content;
        }
        Matcher inside = QUOTED.matcher(content);
        return inside.find() ? inside.group(1).strip() : "";
    }

    private void ifBoth(String what, String from, String to) {
        if (!from.isEmpty() && !to.isEmpty()) {
            always(what, from, to);
        }
    }

    private void always(String what, String from, String to) {
        if (!from.equals(to)) {
            moves.add(what + ": " + shown(from) + " > " + shown(to));
        }
    }

    private static String shown(String value) {
        String flat = value.replace('\n', ' ').replace(';', ',');
        return flat.isEmpty() ? NONE : flat.length() > QUOTED_LENGTH ? flat.substring(0, QUOTED_LENGTH) + "…" : flat;
    }

    /** The first word of a move, such as {@code voice}. */
    static String what(String move) {
        return move.substring(0, move.indexOf(':'));
    }
}
