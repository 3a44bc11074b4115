package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.ComparisonTables.SENTIMENT_BY_OUTLET;
import static org.dispatchlens.common.tables.ComparisonTables.SPEECH_SHARES;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;

/** Who is given a voice, how sentences speak of whom, and what some outlets leave out. */
final class ToneLines {
    private static final int SHOWN = 3;

    private ToneLines() {}

    static List<StoryLine> of(Book book) {
        List<StoryLine> lines = new ArrayList<>();
        speech(book, lines);
        sentiment(book, lines);
        leftOut(book, lines);
        return lines;
    }

    private static void speech(Book book, List<StoryLine> lines) {
        List<TableRow> rows = book.data().rows(SPEECH_SHARES).stream()
                .filter(row -> !Double.isNaN(row.number("share")))
                .sorted(Comparator.comparing((TableRow row) -> -row.number("share"))
                        .thenComparing(row -> row.text("outlet")))
                .limit(SHOWN)
                .toList();
        if (!rows.isEmpty()) {
            List<String> parts = rows.stream()
                    .map(row -> Labels.state(row.text("state")) + " in " + Labels.outlet(row.text("outlet")) + " ("
                            + Labels.share(row.number("share")) + ", "
                            + Labels.shareInterval(row.number("low"), row.number("high")) + ", "
                            + Labels.count(row.integer("n")) + " of n = " + Labels.count(row.integer("denominator"))
                            + ")")
                    .toList();
            lines.add(new StoryLine(
                    "Who is heard",
                    "The largest shares of reported speech: " + Labels.list(parts) + ".",
                    OutletsSheet.NAME));
        }
    }

    private static void sentiment(Book book, List<StoryLine> lines) {
        List<TableRow> measured = book.data().rows(SENTIMENT_BY_OUTLET).stream()
                .filter(row -> row.text("voice").equals("ALL") && !Double.isNaN(row.number("mean")))
                .toList();
        List<TableRow> clear = measured.stream()
                .filter(row -> row.number("low") > 0 || row.number("high") < 0)
                .sorted(Comparator.comparing((TableRow row) -> row.number("mean"))
                        .thenComparing(row -> row.text("outlet")))
                .toList();
        if (measured.isEmpty()) {
            return;
        }
        String text = clear.isEmpty()
                ? "No outlet's sentences are clearly favourable or unfavourable to anybody: all "
                        + Labels.count(measured.size(), "interval holds 0.", "intervals hold 0.")
                : "Most unfavourable: "
                        + Labels.list(
                                clear.stream().limit(SHOWN).map(ToneLines::mean).toList())
                        + ". In " + Labels.count(clear.size()) + " of "
                        + Labels.count(measured.size(), "measured pair", "measured pairs")
                        + " of outlet and state the interval does not hold 0.";
        lines.add(new StoryLine("Sentiment", text, SentimentSheet.NAME));
    }

    private static String mean(TableRow row) {
        return Labels.outlet(row.text("outlet")) + " on " + Labels.state(row.text("target_state")) + " (mean "
                + Labels.score(row.number("mean")) + ", " + Labels.scoreInterval(row.number("low"), row.number("high"))
                + ", n = " + Labels.count(row.integer("n")) + ")";
    }

    private static void leftOut(Book book, List<StoryLine> lines) {
        List<TableRow> rows = OutletsSheet.leftOut(book);
        if (rows.isEmpty()) {
            return;
        }
        TableRow first = rows.get(0);
        String text = Labels.count(rows.size(), "statement is", "statements are")
                + " carried by at least half of a story's outlets and left out by others. First: \""
                + first.text("label") + "\" (in " + first.integer("n_outlets") + " of n = "
                + first.integer("denominator") + " outlets; not found in "
                + Labels.list(Labels.parts(first.text("left_out_by")).stream()
                        .map(Labels::outlet)
                        .toList())
                + ").";
        lines.add(new StoryLine("Left out", text, OutletsSheet.NAME));
    }
}
