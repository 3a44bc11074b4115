package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.ComparisonTables.SENTIMENT_BY_OUTLET;
import static org.dispatchlens.common.tables.ComparisonTables.SPEECH_SHARES;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Findings;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.SentimentMethods;

/** Who is given a voice, how sentences speak of whom, and what some outlets leave out. */
final class ToneLines {
    private static final int SHOWN = 3;

    private ToneLines() {}

    static List<StoryLine> of(Book book) {
        List<StoryLine> lines = new ArrayList<>();
        speech(book, lines);
        sentiment(book, lines);
        Findings.statements(book.data())
                .ifPresent(text -> lines.add(new StoryLine("Statements", text, StatementsSheet.NAME)));
        Findings.leftOut(book.data())
                .ifPresent(text -> lines.add(new StoryLine("Left out", text, StatementsSheet.NAME)));
        return lines;
    }

    private static void speech(Book book, List<StoryLine> lines) {
        List<TableRow> rows = book.data().rows(SPEECH_SHARES).stream()
                .filter(row -> !Double.isNaN(row.number("share")))
                .sorted(SureShares.by("share", "low").reversed().thenComparing(row -> row.text("outlet")))
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
                    "The clearest shares of reported speech: " + Labels.list(parts) + ".",
                    VoiceSheet.NAME));
        }
    }

    /** One line for each method, since their scores cannot be compared with each other. */
    private static void sentiment(Book book, List<StoryLine> lines) {
        for (String method : SentimentMethods.of(book.data())) {
            List<TableRow> measured = book.data().rows(SENTIMENT_BY_OUTLET).stream()
                    .filter(row -> row.text("voice").equals("ALL")
                            && row.text("method").equals(method)
                            && !Double.isNaN(row.number("mean")))
                    .toList();
            if (!measured.isEmpty()) {
                String text = "By the " + SentimentMethods.name(method) + ": " + sentiment(measured);
                lines.add(new StoryLine("Sentiment", text, SentimentSheet.NAME));
            }
        }
    }

    private static String sentiment(List<TableRow> measured) {
        List<TableRow> withInterval = measured.stream()
                .filter(row -> !Double.isNaN(row.number("low")))
                .toList();
        List<TableRow> clear = withInterval.stream()
                .filter(row -> row.number("low") > 0 || row.number("high") < 0)
                .sorted(Comparator.comparing((TableRow row) -> row.number("mean"))
                        .thenComparing(row -> row.text("outlet")))
                .toList();
        if (withInterval.isEmpty()) {
            return "no outlet has articles enough for an interval, so none of "
                    + Labels.count(measured.size(), "mean", "means") + " of outlet and state is clear.";
        }
        if (clear.isEmpty()) {
            return "no outlet's sentences are clearly favourable or unfavourable to anybody: all "
                    + Labels.count(withInterval.size(), "interval holds 0.", "intervals hold 0.");
        }
        return "lowest means: "
                + Labels.list(clear.stream().limit(SHOWN).map(ToneLines::mean).toList())
                + ". In " + Labels.count(clear.size()) + " of n = "
                + Labels.count(withInterval.size(), "measured pair", "measured pairs")
                + " of outlet and state the interval does not hold 0.";
    }

    private static String mean(TableRow row) {
        return Labels.outlet(row.text("outlet")) + " on " + Labels.state(row.text("target_state")) + " (mean "
                + Labels.score(row.number("mean")) + ", " + Labels.scoreInterval(row.number("low"), row.number("high"))
                + ", n = " + Labels.count(row.integer("n")) + ")";
    }
}
