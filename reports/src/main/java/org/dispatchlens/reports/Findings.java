package org.dispatchlens.reports;

import static org.dispatchlens.common.tables.StatementTables.STATEMENTS;
import static org.dispatchlens.common.tables.StatementTables.STATEMENT_PAIRS;

import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.WireTables;

/** What outlets share and leave out, in sentences that workbook and page both print; each carries its n. */
public final class Findings {
    private static final int NAMED = 3;
    private static final int LEAST_OUTLETS = 3;

    private Findings() {}

    /** How many stories there are, and how many articles stand alone. */
    public static String stories(ReportData data) {
        return "Articles tell " + Labels.count(data.total(ComparisonTables.STORIES), "story", "stories") + ", "
                + Labels.count(data.count(Tally.SHARED_STORIES))
                + " of them in two outlets or more; only there can outlets be compared on the same event. "
                + Labels.count(data.count(Tally.SINGLE_ARTICLES)) + " of n = "
                + Labels.count(data.total(EvidenceTables.ARTICLES), "article stands", "articles stand") + " alone.";
    }

    /** How many articles are copies, and where the texts likely come from. */
    public static String wire(ReportData data) {
        int articles = data.total(EvidenceTables.ARTICLES);
        long copies = data.count(Tally.COPIES);
        if (copies == 0) {
            return "No article is a copy of another (n = " + Labels.count(articles, "article", "articles")
                    + "), so counts once per wire are the same as plain ones.";
        }
        return Labels.count(data.count(Tally.WIRE_ARTICLES)) + " of n = "
                + Labels.count(articles, "article", "articles") + " share their text in "
                + Labels.count(data.total(WireTables.WIRE_GROUPS), "group", "groups") + " of copies; "
                + Labels.count(copies) + (copies == 1 ? " is left out" : " are left out") + " of counts once per wire."
                + origins(Cut.ranked(data, Rank.WIRE_GROUPS, NAMED).rows());
    }

    private static String origins(List<TableRow> groups) {
        List<String> parts = groups.stream()
                .map(row -> (row.text("origin_kind").equals("unknown") ? "not known" : row.text("origin")) + " ("
                        + Labels.count(row.integer("n_articles"), "article", "articles") + " by "
                        + Labels.count(row.integer("n_outlets"), "outlet", "outlets") + ", "
                        + Labels.count(row.integer("n_changes"), "change", "changes") + ")")
                .toList();
        return parts.isEmpty() ? "" : " Likely origin of the largest: " + Labels.list(parts) + ".";
    }

    /** How many statements several outlets carry, and how often their wording moves. */
    public static Optional<String> statements(ReportData data) {
        int all = data.total(STATEMENTS);
        if (all == 0) {
            return Optional.empty();
        }
        return Optional.of(Labels.count(data.count(Tally.SHARED_STATEMENTS)) + " of n = "
                + Labels.count(all, "statement", "statements")
                + " of stories that two outlets carry stand in two outlets or more. The wording moves in "
                + Labels.count(data.count(Tally.MOVED_PAIRS)) + " of n = "
                + Labels.count(data.total(STATEMENT_PAIRS), "pair", "pairs") + " of their reports." + repairs(data));
    }

    private static String repairs(ReportData data) {
        long repaired = data.count(Tally.REPAIRED_BLAMES) + data.count(Tally.REPAIRED_QUOTES);
        return repaired == 0
                ? ""
                : " In " + Labels.count(repaired, "row", "rows")
                        + " the speaker is known only from a sister report, and marked so.";
    }

    /** Whether most outlets of a story with three outlets or more carry a statement, and at least one leaves it out. */
    static boolean isLeftOut(TableRow statement) {
        return statement.integer("denominator") >= LEAST_OUTLETS
                && 2 * statement.integer("n_outlets") >= statement.integer("denominator")
                && !statement.text("left_out_by").isEmpty();
    }

    /** Statements that most outlets of their story carry and some leave out, the most widely carried first. */
    public static Cut leftOutRows(ReportData data) {
        List<TableRow> rows = data.rows(STATEMENTS).stream()
                .filter(Findings::isLeftOut)
                .sorted(Rank.STATEMENTS.order())
                .limit(ReportLoader.MOST)
                .toList();
        return new Cut(rows, data.count(Tally.LEFT_OUT), Rank.LEFT_OUT.words(), STATEMENTS);
    }

    /** How many statements most outlets carry and others leave out, how many only one leaves out, and the first. */
    public static Optional<String> leftOut(ReportData data) {
        Cut statements = leftOutRows(data);
        if (statements.rows().isEmpty()) {
            return Optional.empty();
        }
        TableRow first = statements.rows().get(0);
        return Optional.of(Labels.count(statements.total(), "statement is", "statements are")
                + " carried by at least half of a story's outlets and left out by others, "
                + Labels.count(data.count(Tally.LEFT_OUT_BY_ONE)) + " of them by one outlet alone. First: \""
                + Wording.label(first.text("label")) + "\" (in "
                + first.integer("n_outlets") + " of n = " + first.integer("denominator") + " outlets; not found in "
                + Labels.list(Labels.parts(first.text("left_out_by")).stream()
                        .map(Labels::outlet)
                        .toList())
                + ").");
    }
}
