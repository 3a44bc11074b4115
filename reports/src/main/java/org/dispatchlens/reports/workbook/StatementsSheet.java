package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.StatementTables.STATEMENTS;
import static org.dispatchlens.common.tables.StatementTables.STATEMENT_REPORTS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Cut;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.Rank;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.Tally;
import org.dispatchlens.reports.Wording;

/** Who carries which statement, who leaves it out, and how the wording moves between outlets. */
final class StatementsSheet implements ReportSheet {
    static final String NAME = "Statements";
    private static final int MAX_STATEMENTS = 400;
    private static final int CELL_WIDTH = 38;
    /** Longer words would make lines too high to compare; the link leads to the whole sentence. */
    private static final int MAX_WORDS = 160;

    static final int LABEL_WIDTH = 46;
    private static final int LIST_WIDTH = 80;
    /** With more outlets a column for each would be mostly empty. */
    private static final int MAX_COLUMNS = 8;

    private static final int KIND_WIDTH = 10;
    private static final String LEFT_OUT = "left out";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title(
                "Statements", "What several outlets of a story state, who leaves it out, and how its wording moves.");
        LeftOut.draw(canvas);
        grid(canvas);
        WordingMoves.draw(canvas);
    }

    private static void grid(SheetCanvas canvas) {
        Book book = canvas.book();
        Cut shown = shared(book.data());
        List<String> outlets = book.data().outlets();
        canvas.heading("Statements by outlet");
        canvas.note("Statements that two outlets or more of a story carry"
                + (outlets.size() <= MAX_COLUMNS
                        ? ". Each cell: the outlet's words, or that it leaves the statement out, or nothing where"
                                + " it has no article on the story."
                        : ", who of the story's outlets leaves it out, and each outlet's words.")
                + " Rows leads to all sentences of the statement."
                + (shown.isCut() ? " " + shown.note() : ""));
        Map<List<String>, List<TableRow>> reports = book.data().rows(STATEMENT_REPORTS).stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.text("statement_id"), row.text("outlet")),
                        HashMap::new,
                        Collectors.toList()));
        Map<String, List<TableRow>> byStatement = byStatement(book);
        List<Field<TableRow>> fields = new ArrayList<>(List.of(
                Field.<TableRow>of("Statement", Look.WRAP, row -> Wording.label(row.text("label")))
                        .width(LABEL_WIDTH),
                kind(),
                Field.count("Rows", "n_rows").linked(row -> all(book, row, byStatement)),
                Field.count("Outlets", "n_outlets").linked(row -> all(book, row, byStatement)),
                Field.count("of the story's", "denominator"),
                similarity()));
        if (outlets.size() <= MAX_COLUMNS) {
            outlets.forEach(outlet -> fields.add(words(book, outlet, reports)));
        } else {
            fields.addAll(lists(byStatement));
        }
        TableBlock.draw(canvas, "statement_grid", fields, shown.rows(), "No statement is carried by two outlets.");
    }

    /** The reports of each statement. */
    static Map<String, List<TableRow>> byStatement(Book book) {
        return book.data().rows(STATEMENT_REPORTS).stream()
                .collect(Collectors.groupingBy(row -> row.text("statement_id")));
    }

    /** The most widely carried first. */
    private static Cut shared(ReportData data) {
        List<TableRow> rows = data.rows(STATEMENTS).stream()
                .filter(row -> row.integer("n_outlets") > 1)
                .sorted(Rank.STATEMENTS.order())
                .limit(MAX_STATEMENTS)
                .toList();
        return new Cut(rows, data.count(Tally.SHARED_STATEMENTS), Rank.STATEMENTS.words(), STATEMENTS);
    }

    /** In place of one column for each outlet: most of them would have no article on most stories. */
    private static List<Field<TableRow>> lists(Map<String, List<TableRow>> reports) {
        return List.of(
                Field.<TableRow>of("Left out by", Look.WRAP, row -> names(row.text("left_out_by")))
                        .width(CELL_WIDTH),
                Field.<TableRow>of("Carried by", Look.WRAP, row -> names(row.text("carried_by")))
                        .width(CELL_WIDTH),
                Field.<TableRow>of("In whose words", Look.WRAP, row -> quoted(of(reports, row)))
                        .width(LIST_WIDTH));
    }

    private static List<TableRow> of(Map<String, List<TableRow>> reports, TableRow statement) {
        return reports.getOrDefault(statement.text("statement_id"), List.of());
    }

    private static String names(String outlets) {
        return String.join(
                "; ", Labels.parts(outlets).stream().map(Labels::outlet).toList());
    }

    /** Outlet by outlet, each on a line of its own. */
    private static String quoted(List<TableRow> reports) {
        return reports.stream()
                .map(row -> Labels.outlet(row.text("outlet")) + ": " + wording(row))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    static Field<TableRow> kind() {
        return Field.<TableRow>of("Kind", Look.TEXT, row -> row.text("kind").toLowerCase(Locale.ROOT))
                .width(KIND_WIDTH);
    }

    static Field<TableRow> similarity() {
        return Field.number("Similarity", Look.SHARE, "similarity");
    }

    private static Field<TableRow> words(Book book, String outlet, Map<List<String>, List<TableRow>> reports) {
        return Field.<TableRow>of(Labels.outlet(outlet), Look.WRAP, row -> cell(row, outlet, of(reports, row, outlet)))
                .linked(row ->
                        fits(cell(row, outlet, of(reports, row, outlet))) ? link(book, of(reports, row, outlet)) : null)
                .marked(row -> leavesOut(row, outlet) ? Look.MUTED : null)
                .width(CELL_WIDTH);
    }

    private static List<TableRow> of(Map<List<String>, List<TableRow>> reports, TableRow statement, String outlet) {
        return reports.getOrDefault(List.of(statement.text("statement_id"), outlet), List.of());
    }

    private static Object cell(TableRow statement, String outlet, List<TableRow> reports) {
        if (reports.isEmpty()) {
            return leavesOut(statement, outlet) ? LEFT_OUT : null;
        }
        return reports.stream().map(StatementsSheet::wording).distinct().collect(Collectors.joining("; "));
    }

    /** Some spreadsheets do not wrap a linked cell and would cut its words; the rows of the statement are linked too. */
    private static boolean fits(Object words) {
        return words instanceof String text && text.length() <= CELL_WIDTH;
    }

    private static String wording(TableRow report) {
        String words = report.text("wording");
        String shown = words.length() <= MAX_WORDS
                ? words
                : words.substring(0, Math.max(1, words.lastIndexOf(' ', MAX_WORDS))) + " …";
        return shown + Wording.repairedAside(report.text("repaired_from"));
    }

    private static boolean leavesOut(TableRow statement, String outlet) {
        return Labels.parts(statement.text("left_out_by")).contains(outlet);
    }

    /** Leads to the evidence rows of an outlet's first report. */
    private static Link link(Book book, List<TableRow> reports) {
        return reports.isEmpty() ? null : book.index().link(places(reports.subList(0, 1)));
    }

    /** Leads to all evidence rows at the places of a statement. */
    static Link all(Book book, TableRow statement, Map<String, List<TableRow>> reports) {
        List<EvidenceQuery> places = places(of(reports, statement));
        Link exact = book.index().link(places, statement.integer("n_rows"));
        // Two rows with one span are told apart by their parties only, so that a place may hold a row more.
        return exact != null ? exact : book.index().link(places);
    }

    private static List<EvidenceQuery> places(List<TableRow> reports) {
        return reports.stream()
                .map(row -> EvidenceQuery.of(EvidenceKind.valueOf(row.text("kind")))
                        .with(EvidenceKeys.PLACE, EvidenceKeys.place(row)))
                .distinct()
                .toList();
    }
}
