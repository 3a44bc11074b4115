package org.dispatchlens.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.workbook.BlameCounts.Pair;

/** Who blames whom most, on which side blame falls, and in whose voice. */
final class BlameLines {
    private static final int SHOWN = 3;
    private static final int NAMED_OUTLETS = 6;

    private BlameLines() {}

    static List<StoryLine> of(Book book) {
        BlameCounts counts = BlameCounts.of(book.data());
        if (counts.total() == 0) {
            return List.of(new StoryLine("Who blames whom", "No asserted blame was found.", BlameMatrixSheet.NAME));
        }
        List<StoryLine> lines = new ArrayList<>();
        lines.add(pairs(counts));
        balance(book, lines);
        voice(book, lines);
        return lines;
    }

    private static StoryLine pairs(BlameCounts counts) {
        int total = counts.total();
        List<String> parts = counts.pairs().stream()
                .filter(pair -> !pair.accuser().equals("OUTLET")
                        && !pair.accuser().isEmpty()
                        && !pair.accused().isEmpty())
                .limit(SHOWN)
                .map(pair -> part(counts, pair, total))
                .toList();
        String text = parts.isEmpty()
                ? "No known state or body accuses another: all " + Labels.count(total)
                        + " asserted blame rows are the outlets' own or by names outside the codebook."
                : "Most often " + String.join("; then ", parts) + ". n = " + Labels.count(total)
                        + " asserted blame rows in all.";
        return new StoryLine("Who blames whom", text, BlameMatrixSheet.NAME);
    }

    private static String part(BlameCounts counts, Pair pair, int total) {
        int n = counts.n(pair);
        String who = pair.accuser().equals(pair.accused())
                ? Labels.state(pair.accuser()) + " blames itself"
                : Labels.state(pair.accuser()) + " blames " + Labels.state(pair.accused());
        return who + " (n = " + Labels.count(n) + ", " + Labels.share(n / (double) total) + ", " + "in "
                + Labels.count(counts.outlets(pair).size(), "outlet", "outlets") + ")";
    }

    private static void balance(Book book, List<StoryLine> lines) {
        List<TableRow> all = BlameBalanceSheet.corpusBalance(book);
        List<TableRow> measured = BlameBalanceSheet.measuredBalance(book);
        if (all.isEmpty()) {
            return;
        }
        String a = Labels.state(all.get(0).text("side_a"));
        String b = Labels.state(all.get(0).text("side_b"));
        List<String> parts = new ArrayList<>();
        group(parts, measured, row -> row.number("low") > 0, "falls mostly on " + a + " in ");
        group(parts, measured, row -> row.number("high") < 0, "falls mostly on " + b + " in ");
        group(
                parts,
                measured,
                row -> row.number("low") <= 0 && row.number("high") >= 0,
                "is not settled on either side in ");
        open(parts, measured);
        int few = all.size() - measured.size();
        if (few > 0) {
            parts.add("is too rare to tell in " + Labels.count(few, "outlet", "outlets") + " (n under "
                    + book.data().run().minimumN() + ")");
        }
        String text = "Between " + a + " and " + b + ", blame " + String.join("; ", parts) + ".";
        lines.add(new StoryLine("On which side", text, BlameBalanceSheet.NAME));
    }

    /** Outlets with a balance but too few articles for an interval. */
    private static void open(List<String> parts, List<TableRow> rows) {
        List<TableRow> members =
                rows.stream().filter(row -> Double.isNaN(row.number("low"))).toList();
        if (members.isEmpty()) {
            return;
        }
        parts.add("stays open, for want of articles to draw an interval from, in "
                + named(
                        members,
                        row -> Labels.outlet(row.text("outlet")) + " (" + Labels.score(row.number("balance")) + ", n = "
                                + Labels.count(row.integer("n")) + ")"));
    }

    /** The first outlets by name, and how many more there are. */
    private static String named(List<TableRow> members, Function<TableRow, String> words) {
        List<String> names =
                new ArrayList<>(members.stream().limit(NAMED_OUTLETS).map(words).toList());
        if (members.size() > names.size()) {
            names.add(Labels.count(members.size() - names.size(), "other outlet", "other outlets"));
        }
        return Labels.list(names);
    }

    private static void group(List<String> parts, List<TableRow> rows, Predicate<TableRow> in, String words) {
        List<TableRow> members = rows.stream().filter(in).toList();
        if (members.isEmpty()) {
            return;
        }
        parts.add(words
                + named(
                        members,
                        row -> Labels.outlet(row.text("outlet")) + " (" + Labels.score(row.number("balance")) + ", "
                                + Labels.scoreInterval(row.number("low"), row.number("high")) + ", n = "
                                + Labels.count(row.integer("n")) + ")"));
    }

    private static void voice(Book book, List<StoryLine> lines) {
        List<TableRow> rows = book.data().rows(ComparisonTables.VOICE_AGENCY);
        int blames = rows.stream().mapToInt(row -> row.integer("n_blames")).sum();
        int own = rows.stream().mapToInt(row -> row.integer("n_own")).sum();
        if (blames == 0) {
            return;
        }
        String text = "Outlets give " + Labels.share(own / (double) blames) + " of all blame in their own voice ("
                + Labels.count(own) + " of n = " + Labels.count(blames) + "); the rest is cited."
                + extreme(rows, "own_share", "own_low", "own_high", "n_blames", " Most clearly in ")
                + extreme(
                        rows,
                        "agentless_share",
                        "agentless_low",
                        "agentless_high",
                        "n_violence",
                        " Violence is told without who did it most clearly in ");
        lines.add(new StoryLine("In whose voice", text, VoiceSheet.NAME));
    }

    private static String extreme(List<TableRow> rows, String share, String low, String high, String n, String words) {
        return rows.stream()
                .filter(row -> row.number(share) > 0)
                .max(SureShares.by(share, low))
                .map(row -> words + Labels.outlet(row.text("outlet")) + " (" + Labels.share(row.number(share)) + ", "
                        + Labels.shareInterval(row.number(low), row.number(high)) + ", n = "
                        + Labels.count(row.integer(n)) + ").")
                .orElse("");
    }
}
