package org.dispatchlens.reports.page;

import java.util.Comparator;
import java.util.List;
import org.dispatchlens.common.tables.CodebookTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.ReportData;

/** Which entries of the codebook matched how often; the user's own first. */
final class CodebookPageTable {
    private static final String BUILT_IN = "built-in";

    private CodebookPageTable() {}

    static PageTable of(ReportData data) {
        List<TableRow> rows = data.rows(CodebookTables.CODEBOOK_MATCHES).stream()
                .sorted(Comparator.comparing(
                                (TableRow row) -> row.text("origin").equals(BUILT_IN))
                        .thenComparing(row -> row.get("n") == null ? 1 : -row.integer("n")))
                .toList();
        return PageTable.of(
                "t-codebook",
                "Codebook entries that matched",
                "Rows of the evidence that show an entry; a row may show several. Entries of your own stand first, with 0 where"
                        + " nothing matched.",
                CodebookTables.CODEBOOK_MATCHES.name(),
                List.of("Entry", "Name", "List", "Rows", "Articles", "Outlets", "From"),
                rows,
                row -> List.of(
                        Cell.text(row.text("entry_id")),
                        Cell.text(row.text("label")),
                        Cell.text(row.text("file") + ": " + row.text("list")),
                        row.get("n") == null ? Cell.text("not counted") : Cell.count(row.integer("n")),
                        row.get("n") == null ? Cell.text("") : Cell.count(row.integer("n_articles")),
                        row.get("n") == null ? Cell.text("") : Cell.count(row.integer("n_outlets")),
                        Cell.text(row.text("origin"))));
    }
}
