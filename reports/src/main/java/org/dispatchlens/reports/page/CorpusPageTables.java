package org.dispatchlens.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Cut;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.RunLine;
import org.dispatchlens.reports.StudyWords;
import org.dispatchlens.reports.Wording;

/** The page's tables about the corpus and the run. */
final class CorpusPageTables {
    private CorpusPageTables() {}

    static PageTable outlets(ReportData data, OutletCells outlets) {
        return PageTable.of(
                "t-outlets",
                "What was found in each outlet",
                "\u201cOnce\u201d counts articles with each wire story counted once. The mark is the outlet's in all charts.",
                "outlet_summary",
                List.of(
                        "Outlet",
                        "Articles",
                        "once",
                        "Words",
                        "Mentions",
                        "Blame rows",
                        "Figures",
                        "Quotes",
                        "Published"),
                data.rows(ComparisonTables.OUTLET_SUMMARY),
                row -> List.of(
                        outlets.of(row),
                        Cell.count(row.integer("n_articles")),
                        Cell.count(row.integer("n_once")),
                        Cell.count(row.integer("n_words")),
                        found(row, "n_mentions", EvidenceKind.MENTIONS),
                        found(row, "n_blames", EvidenceKind.BLAMES),
                        found(row, "n_figures", EvidenceKind.FIGURES),
                        found(row, "n_quotes", EvidenceKind.QUOTES),
                        Cell.text(Days.period(row))));
    }

    private static Cell found(TableRow row, String count, EvidenceKind kind) {
        return Cell.count(row.integer(count), kind, OutletCells.own(row));
    }

    static PageTable articles(ReportData data, OutletCells outlets) {
        return PageTable.of(
                "t-articles",
                "Articles read",
                "Titles lead to the address that the manifest gives. What names the outlet stands beside it; an outlet is never"
                        + " guessed.",
                "articles",
                List.of("Title", "Outlet", "Named by", "Published", "Author", "Words", "Copy of a wire text", "File"),
                data.rows(EvidenceTables.ARTICLES),
                row -> List.of(
                        Cell.link(title(row), row.text("url")),
                        outlets.of(row),
                        Cell.text(row.text("outlet_evidence")),
                        Cell.text(Days.day(row.text("published_at"))),
                        Cell.text(row.text("author")),
                        Cell.count(row.integer("words")),
                        Cell.text(row.text("wire_group").isEmpty() ? "" : row.flag("wire_lead") ? "earliest" : "copy"),
                        Cell.text(row.text("source_file"))));
    }

    private static String title(TableRow row) {
        return row.text("title").isBlank() ? row.text("article_id") : row.text("title");
    }

    static PageTable issues(ReportData data) {
        return PageTable.of(
                "t-issues",
                "What to know before you trust a number",
                "Files that were not read, and other things about the input and the results.",
                List.of("Severity", "Code", "Where", "What"),
                new Cut(
                        data.rows(ComparisonTables.DATA_ISSUES).stream()
                                .limit(PageTable.MOST_ROWS)
                                .toList(),
                        data.total(ComparisonTables.DATA_ISSUES),
                        "first issues",
                        ComparisonTables.DATA_ISSUES),
                row -> List.of(
                        Cell.text(row.text("severity")),
                        Cell.text(row.text("code")),
                        Cell.text(Labels.outlet(row.text("subject"))),
                        Cell.text(Wording.note(row.text("detail")))));
    }

    static PageTable run(ReportData data) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(pair("run", RunLine.id(data.run())));
        rows.add(pair("Dispatchlens", data.run().version()));
        data.run().versions().forEach((name, version) -> rows.add(pair(name, version)));
        rows.add(pair("codebook (SHA-256)", data.run().codebookHash()));
        rows.add(pair("as of", data.run().asOf()));
        rows.add(pair("minimum n of an estimate", Integer.toString(data.run().minimumN())));
        StudyWords.settings(data.run().study())
                .forEach((name, value) -> rows.add(pair(name.toLowerCase(Locale.ROOT), value)));
        rows.add(pair("command", String.join(" ", data.run().arguments())));
        for (Map.Entry<String, Long> count : data.run().counts().entrySet()) {
            rows.add(pair(count.getKey().replace('_', ' '), Labels.count(count.getValue())));
        }
        return new PageTable(
                "t-run",
                "How these numbers were made",
                "The same input, codebook, version and date give the same numbers. run.json has the seconds of each stage too.",
                "",
                List.of("What", "Value"),
                rows,
                rows.size());
    }

    private static List<Cell> pair(String what, String value) {
        return List.of(Cell.text(what), Cell.text(value));
    }
}
