package org.dispatchlens.reports;

import static org.dispatchlens.common.tables.StatementTables.STATEMENTS;
import static org.dispatchlens.common.tables.StatementTables.STATEMENT_PAIRS;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        List<TableRow> stories = data.rows(ComparisonTables.STORIES);
        long shared =
                stories.stream().filter(row -> row.integer("n_outlets") > 1).count();
        List<TableRow> articles = data.rows(EvidenceTables.ARTICLES);
        long alone =
                articles.stream().filter(row -> row.text("story_id").isEmpty()).count();
        return "Articles tell " + Labels.count(stories.size(), "story", "stories") + ", " + Labels.count(shared)
                + " of them in two outlets or more; only there can outlets be compared on the same event. "
                + Labels.count(alone) + " of n = " + Labels.count(articles.size(), "article stands", "articles stand")
                + " alone.";
    }

    /** How many articles are copies, and where the texts likely come from. */
    public static String wire(ReportData data) {
        List<TableRow> articles = data.rows(EvidenceTables.ARTICLES);
        long copies = articles.stream().filter(row -> !row.flag("wire_lead")).count();
        if (copies == 0) {
            return "No article is a copy of another (n = " + Labels.count(articles.size(), "article", "articles")
                    + "), so counts once per wire are the same as plain ones.";
        }
        List<TableRow> groups = data.rows(WireTables.WIRE_GROUPS);
        int members = groups.stream().mapToInt(row -> row.integer("n_articles")).sum();
        return Labels.count(members) + " of n = " + Labels.count(articles.size(), "article", "articles")
                + " share their text in " + Labels.count(groups.size(), "group", "groups") + " of copies; "
                + Labels.count(copies)
                + (copies == 1 ? " is left out" : " are left out") + " of counts once per wire." + origins(groups);
    }

    private static String origins(List<TableRow> groups) {
        List<String> parts = groups.stream()
                .sorted(Comparator.comparing((TableRow row) -> -row.integer("n_articles"))
                        .thenComparing(row -> row.text("wire_group")))
                .limit(NAMED)
                .map(row -> (row.text("origin_kind").equals("unknown") ? "not known" : row.text("origin")) + " ("
                        + Labels.count(row.integer("n_articles"), "article", "articles") + " by "
                        + Labels.count(row.integer("n_outlets"), "outlet", "outlets") + ", "
                        + Labels.count(row.integer("n_changes"), "change", "changes") + ")")
                .toList();
        return parts.isEmpty() ? "" : " Likely origin of the largest: " + Labels.list(parts) + ".";
    }

    /** How many statements several outlets carry, and how often their wording moves. */
    public static Optional<String> statements(ReportData data) {
        List<TableRow> all = data.rows(STATEMENTS);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        long shared = all.stream().filter(row -> row.integer("n_outlets") > 1).count();
        List<TableRow> pairs = data.rows(STATEMENT_PAIRS);
        long moved = pairs.stream().filter(row -> !row.text("moves").isEmpty()).count();
        return Optional.of(Labels.count(shared) + " of n = " + Labels.count(all.size(), "statement", "statements")
                + " of stories that two outlets carry stand in two outlets or more. The wording moves in "
                + Labels.count(moved) + " of n = " + Labels.count(pairs.size(), "pair", "pairs") + " of their reports."
                + repairs(data));
    }

    private static String repairs(ReportData data) {
        long repaired = Stream.of(EvidenceTables.BLAMES, EvidenceTables.QUOTES)
                .flatMap(spec -> data.rows(spec).stream())
                .filter(row -> !row.text("repaired_from").isEmpty())
                .count();
        return repaired == 0
                ? ""
                : " In " + Labels.count(repaired, "row", "rows")
                        + " the speaker is known only from a sister report, and marked so.";
    }

    /** Statements that most outlets of a story with three outlets or more carry, and that at least one leaves out. */
    public static List<TableRow> leftOutRows(ReportData data) {
        return data.rows(STATEMENTS).stream()
                .filter(row -> row.integer("denominator") >= LEAST_OUTLETS
                        && 2 * row.integer("n_outlets") >= row.integer("denominator")
                        && !row.text("left_out_by").isEmpty())
                .sorted(Comparator.comparing((TableRow row) -> -row.integer("n_outlets"))
                        .thenComparing(row -> -row.integer("n_rows"))
                        .thenComparing(row -> row.text("statement_id")))
                .toList();
    }

    /** How many statements most outlets carry and others leave out, how many only one leaves out, and the first. */
    public static Optional<String> leftOut(ReportData data) {
        List<TableRow> rows = leftOutRows(data);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        long byOne = rows.stream()
                .filter(row -> Labels.parts(row.text("left_out_by")).size() == 1)
                .count();
        TableRow first = rows.get(0);
        return Optional.of(Labels.count(rows.size(), "statement is", "statements are")
                + " carried by at least half of a story's outlets and left out by others, " + Labels.count(byOne)
                + " of them by one outlet alone. First: \"" + Wording.label(first.text("label")) + "\" (in "
                + first.integer("n_outlets") + " of n = " + first.integer("denominator") + " outlets; not found in "
                + Labels.list(Labels.parts(first.text("left_out_by")).stream()
                        .map(Labels::outlet)
                        .toList())
                + ").");
    }
}
