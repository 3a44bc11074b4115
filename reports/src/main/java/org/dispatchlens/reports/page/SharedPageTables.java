package org.dispatchlens.reports.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.WireTables;
import org.dispatchlens.reports.Cut;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.Rank;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.Stories;
import org.dispatchlens.reports.Wording;

/** The page's tables about what outlets share: stories, statements and copies of wire texts. */
final class SharedPageTables {
    private SharedPageTables() {}

    static PageTable stories(ReportData data) {
        return PageTable.of(
                "t-stories",
                "Stories",
                "One event as at least two articles tell it. Only within a story can outlets be compared on the same event.",
                List.of("Story", "Side A", "Side B", "Sides from", "Articles", "Outlets", "once", "Published"),
                Cut.of(data, Rank.STORIES, PageTable.MOST_ROWS),
                row -> List.of(
                        Cell.text(Wording.label(row.text("label"))),
                        Cell.text(row.text("side_a").isEmpty() ? "" : Labels.state(row.text("side_a"))),
                        Cell.text(row.text("side_b").isEmpty() ? "" : Labels.state(row.text("side_b"))),
                        Cell.text(row.text("sides_evidence")),
                        Cell.count(row.integer("n_articles")),
                        Cell.count(row.integer("n_outlets")),
                        Cell.count(row.integer("n_articles_once")),
                        Cell.text(Days.period(row))));
    }

    static PageTable statements(ReportData data) {
        Map<String, String> stories = Stories.labels(data);
        return PageTable.of(
                "t-statements",
                "Statements carried and left out",
                "Who blames whom for what, which figures and whose speech, and which outlets of the story carry or leave them out."
                        + " The most widely carried first. Wording moves: in how many pairs of reports what differs.",
                List.of(
                        "Statement",
                        "Story",
                        "Kind",
                        "Rows",
                        "Outlets",
                        "of",
                        "Carried by",
                        "Left out by",
                        "Wording moves"),
                Cut.ranked(data, Rank.STATEMENTS, PageTable.MOST_ROWS),
                row -> List.of(
                        Cell.text(Wording.label(row.text("label"))),
                        Cell.text(stories.getOrDefault(row.text("story_id"), "")),
                        Cell.text(row.text("kind").toLowerCase(Locale.ROOT)),
                        rows(row),
                        Cell.count(row.integer("n_outlets")),
                        Cell.count(row.integer("denominator")),
                        OutletCells.list(row.text("carried_by")),
                        OutletCells.list(row.text("left_out_by")),
                        Cell.text(row.text("wording_moves"))));
    }

    private static Cell rows(TableRow row) {
        EvidenceKind kind = StatementIndex.KINDS.get(row.text("kind"));
        int n = row.integer("n_rows");
        return kind == null
                ? Cell.count(n)
                : Cell.count(n, kind, Map.of("statement", List.of(row.text("statement_id"))));
    }

    static PageTable wire(ReportData data) {
        return PageTable.of(
                "t-wire",
                "Groups of copies",
                "Articles that share their text, where it likely comes from, and how much its outlets changed.",
                List.of("Likely origin", "What tells", "Confidence", "Articles", "Outlets", "Changes"),
                Cut.of(data, Rank.WIRE_GROUPS, PageTable.MOST_ROWS),
                row -> List.of(
                        Cell.text(row.text("origin_kind").equals("unknown") ? "not known" : row.text("origin")),
                        Cell.text(row.text("origin_evidence")),
                        Cell.number(row.number("origin_confidence"), Labels.share(row.number("origin_confidence"))),
                        Cell.count(row.integer("n_articles")),
                        Cell.count(row.integer("n_outlets")),
                        Cell.count(row.integer("n_changes"))));
    }

    static PageTable changes(ReportData data, OutletCells outlets) {
        return PageTable.of(
                "t-changes",
                "What outlets changed in copies",
                "Each change against the text that the group is compared with.",
                List.of("Outlet", "Article", "Change", "Before", "After"),
                new Cut(
                        data.rows(WireTables.WIRE_CHANGES).stream()
                                .limit(PageTable.MOST_ROWS)
                                .toList(),
                        data.total(WireTables.WIRE_CHANGES),
                        "changes in the largest groups",
                        WireTables.WIRE_CHANGES),
                row -> List.of(
                        outlets.of(row),
                        Cell.text(row.text("article_id")),
                        Cell.text(row.text("change").toLowerCase(Locale.ROOT)),
                        Cell.text(row.text("before")),
                        Cell.text(row.text("after"))));
    }
}
