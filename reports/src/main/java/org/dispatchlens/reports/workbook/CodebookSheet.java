package org.dispatchlens.reports.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.tables.CodebookTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Cut;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.Rank;

/** What the codebook found and did not know, and how to extend it. */
final class CodebookSheet implements ReportSheet {
    static final String NAME = "Codebook";
    private static final int MAX_BUILT_IN = 300;
    private static final int MAX_NAMES = 150;
    private static final int SNIPPET = 10;
    private static final String BUILT_IN = "built-in";

    /** What the rows of a table are called. */
    private static final Map<String, String> ROWS = Map.of(
            "mentions", "mentions",
            "blames", "blame rows",
            "violence", "descriptions of violence",
            "quotes", "reported speech",
            "figures", "figures",
            "furniture", "removed lines",
            "articles", "articles");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title("Codebook", "Which entries found something, which names it does not know, and how to extend it.");
        List<TableRow> matches = canvas.book().data().rows(CodebookTables.CODEBOOK_MATCHES).stream()
                .sorted(Comparator.comparing(CodebookSheet::negativeN))
                .toList();
        users(canvas, matches.stream().filter(row -> !isBuiltIn(row)).toList());
        Cut names = Cut.ranked(canvas.book().data(), Rank.NAMES, MAX_NAMES);
        names(canvas, names);
        extend(canvas, names.rows());
        builtIn(canvas, matches.stream().filter(CodebookSheet::isBuiltIn).toList());
    }

    private static boolean isBuiltIn(TableRow row) {
        return row.text("origin").equals(BUILT_IN);
    }

    /** What cannot be counted comes last. */
    private static int negativeN(TableRow row) {
        return row.get("n") == null ? 1 : -row.integer("n");
    }

    private static void users(SheetCanvas canvas, List<TableRow> rows) {
        canvas.heading("Your own entries");
        canvas.note(
                "What the folder given with --codebook adds or changes. 0: nothing in this corpus named it. An empty"
                        + " number: the rows do not keep which of these words they passed, so that it cannot be counted.");
        TableBlock.draw(canvas, "codebook_own", fields(canvas), rows, "This run used the built-in codebook only.");
    }

    private static void builtIn(SheetCanvas canvas, List<TableRow> rows) {
        canvas.heading("Built-in entries that found something");
        canvas.note(
                "Rows of the evidence in which the entry's id, or a form of its word, stands. A row may name several"
                        + " entries." + cut(MAX_BUILT_IN, rows.size())
                        + " All are in the export codebook_matches.csv.");
        TableBlock.draw(
                canvas,
                "codebook_built_in",
                fields(canvas),
                rows.subList(0, Math.min(MAX_BUILT_IN, rows.size())),
                "No entry of the codebook found anything.");
    }

    private static String cut(int max, long all) {
        return all > max ? " Shown: the " + max + " most frequent of " + Labels.count(all) + "." : "";
    }

    private static List<Field<TableRow>> fields(SheetCanvas canvas) {
        MatchLinks links = new MatchLinks(canvas.book());
        return List.of(
                Field.text("Entry", "entry_id").width(26),
                Field.text("Name", "label").width(34),
                Field.<TableRow>of("List", Look.TEXT, row -> row.text("file") + ": " + row.text("list"))
                        .width(34),
                Field.<TableRow>of("Counted in", Look.TEXT, row -> ROWS.getOrDefault(row.text("table"), "not counted"))
                        .width(22),
                Field.count("Rows", "n").linked(links::link),
                Field.count("Articles", "n_articles"),
                Field.count("Outlets", "n_outlets"),
                Field.count("Rows once", "n_once"),
                Field.text("Seen as", "forms").width(40),
                Field.text("From", "origin").width(22));
    }

    private static void names(SheetCanvas canvas, Cut names) {
        canvas.heading("Names that the codebook does not know");
        canvas.note("Capitalised names by frequency." + cut(MAX_NAMES, names.total()));
        List<Field<TableRow>> fields = List.of(
                Field.text("Name", "surface").width(26),
                Field.text("A sentence with it", "sentence").width(60),
                Field.text("First article", "article_id")
                        .linked(row -> canvas.book().articles().article(row.text("article_id")))
                        .width(34),
                Field.count("Times", "n"),
                Field.count("Articles", "n_articles"),
                Field.count("Outlets", "n_outlets"),
                Field.count("Times once", "n_once"));
        TableBlock.draw(canvas, "codebook_names", fields, names.rows(), "The codebook knows every name.");
    }

    private static void extend(SheetCanvas canvas, List<TableRow> names) {
        canvas.heading("How to extend the codebook");
        canvas.note(
                "Write what is missing into a file of the same name as the built-in one, in a folder of your own, and"
                        + " run again with --codebook and that folder. Entries with a new id are added, those with a known id"
                        + " take its place, and what stands under \"remove\" goes. \"dispatchlens lint --codebook DIR\" says"
                        + " what is wrong with them, with file and line; \"dispatchlens lint --print actors\" shows the built-in"
                        + " file.");
        if (!names.isEmpty()) {
            canvas.note("To begin with, copy the cells below into actors.yaml; move each line to where it belongs"
                    + " (states, bodies, groups, regions, institutions, outlets; persons go into persons.yaml), add"
                    + " state: with the code of whom it is counted with, and delete what does not matter.");
            for (String line : CodebookSnippet.lines(names.subList(0, Math.min(SNIPPET, names.size())))) {
                canvas.cells().put(canvas.row(), 0, line, Look.TEXT, null);
                canvas.skip(1);
            }
        }
        canvas.skip(2);
    }
}
