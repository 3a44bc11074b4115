package org.dispatchlens.jobs.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.jobs.sample.ExpectedSample.ExpectedBlame;
import org.dispatchlens.jobs.sample.ExpectedSample.ExpectedFigure;

/**
 * Where found rows and hand-coded rows differ, in both directions, one line each: {@code missed} for a coded row that was
 * not found, {@code extra} for a found row that was not coded, {@code differs} for a pair with another value in a field.
 */
final class Differences {
    private final List<String> lines = new ArrayList<>();
    private int matched;
    private int missed;
    private int extra;

    void figures(String article, List<ExpectedFigure> coded, List<TableRow> found) {
        match(
                "figure",
                article,
                coded,
                found,
                Differences::same,
                Differences::fields,
                f -> f.surface() + " " + f.kind().code());
    }

    void blames(String article, List<ExpectedBlame> coded, List<TableRow> found) {
        match("blame", article, coded, found, Differences::same, Differences::fields, Differences::describe);
    }

    private <T> void match(
            String kind,
            String article,
            List<T> coded,
            List<TableRow> found,
            BiPredicate<T, TableRow> same,
            BiFunction<T, TableRow, String> fields,
            Function<T, String> describe) {
        List<TableRow> left = new ArrayList<>(found);
        for (T row : coded) {
            TableRow hit =
                    left.stream().filter(r -> same.test(row, r)).findFirst().orElse(null);
            if (hit == null) {
                missed++;
                lines.add(article + "\t" + kind + " missed\t" + describe.apply(row));
                continue;
            }
            left.remove(hit);
            matched++;
            String differs = fields.apply(row, hit);
            if (!differs.isEmpty()) {
                lines.add(article + "\t" + kind + " differs\t" + describe.apply(row) + ":" + differs);
            }
        }
        for (TableRow row : left) {
            extra++;
            lines.add(article + "\t" + kind + " extra\t" + describeFound(kind, row));
        }
    }

    private static String describeFound(String kind, TableRow row) {
        return kind.equals("figure")
                ? row.text("surface") + " " + row.text("kind")
                : party(row, "accuser") + " > " + party(row, "accused") + " " + row.text("form") + ", "
                        + row.text("cue");
    }

    private static String describe(ExpectedBlame blame) {
        return name(blame.accuserState(), blame.accuserText()) + " > " + name(blame.accusedState(), blame.accusedText())
                + " " + blame.form().code() + ", " + blame.in();
    }

    private static boolean same(ExpectedFigure coded, TableRow found) {
        String surface = plain(found.text("surface"));
        String expected = plain(coded.surface());
        return plain(found.text("sentence")).contains(plain(coded.in()))
                && coded.kind().code().equals(found.text("kind"))
                && (surface.contains(expected) || expected.contains(surface));
    }

    private static String fields(ExpectedFigure coded, TableRow found) {
        return field("low", coded.low(), found.number("low"))
                + field("high", coded.high(), found.number("high"))
                + field("qualifier", coded.qualifier().code(), found.text("qualifier"))
                + field("side", empty(coded.side()), found.text("side"))
                + field("grp", empty(coded.grp()), found.text("grp"))
                + field("event_ref", coded.eventRef(), found.text("event_ref"));
    }

    private static boolean same(ExpectedBlame coded, TableRow found) {
        boolean denied = coded.polarity().name().equals("DENY");
        return plain(found.text("sentence")).contains(plain(coded.in()))
                && plain(name(coded.accuserState(), coded.accuserText())).equals(plain(party(found, "accuser")))
                && plain(name(coded.accusedState(), coded.accusedText())).equals(plain(party(found, "accused")))
                && denied == found.text("polarity").equals("DENY");
    }

    private static String fields(ExpectedBlame coded, TableRow found) {
        return field("form", coded.form().code(), found.text("form"))
                + field("voice", coded.voice().name(), found.text("voice"))
                + field("polarity", coded.polarity().name(), found.text("polarity"))
                + field("reciprocal", coded.reciprocal(), found.flag("reciprocal"));
    }

    private static String field(String name, Object coded, Object found) {
        return coded.equals(found) ? "" : " " + name + " " + coded + " but found " + found + ";";
    }

    private static String party(TableRow row, String role) {
        return name(row.text(role + "_state"), row.text(role + "_text"));
    }

    private static String name(String state, String text) {
        return empty(state).isEmpty() ? text : state;
    }

    private static String empty(String text) {
        return text == null ? "" : text;
    }

    /** Quotation marks of all kinds are the same here, and so is case. */
    static String plain(String text) {
        return text.replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .toLowerCase(Locale.ROOT);
    }

    /** F1 of finding rows, whatever their fields. */
    double f1() {
        return 2.0 * matched / (2.0 * matched + missed + extra);
    }

    List<String> lines() {
        return lines;
    }
}
