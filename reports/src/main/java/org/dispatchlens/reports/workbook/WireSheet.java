package org.dispatchlens.reports.workbook;

import java.util.List;
import java.util.Map;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.common.tables.WireTables;
import org.dispatchlens.reports.Cut;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.Rank;
import org.dispatchlens.reports.ReportData;

/** Texts that several outlets print: where each likely comes from, who carries it, and what each outlet changed. */
final class WireSheet implements ReportSheet {
    static final String NAME = "Wire copy";
    private static final int MAX_GROUPS = 500;
    private static final String NONE = "No article is a copy of another.";

    private static final Map<String, String> KINDS = Map.of(
            "agency", "agency, credited",
            "source", "credited",
            "outlet", "outlet, nobody credited",
            "unknown", "not known");

    private static final Map<String, String> CHANGES = Map.of(
            "TITLE", "other title",
            "ADDED", "sentence added",
            "DROPPED", "sentence dropped",
            "MOVED", "sentence moved",
            "QUOTE", "quotation changed",
            "FIGURE", "figure changed",
            "ATTRIBUTION", "attribution changed",
            "REWORDED", "reworded");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title(
                "Wire copy",
                "Texts that several articles share, counted once in columns that say so, and what each outlet made of them.");
        groups(canvas);
        members(canvas);
        changes(canvas);
    }

    private static void groups(SheetCanvas canvas) {
        canvas.heading("Groups of copies");
        canvas.note(
                "The likely origin is whom the articles credit in a dateline, byline or closing line; without a credit,"
                        + " the outlet that published first. Where neither is known it says so.");
        List<Field<TableRow>> fields = List.of(
                article(canvas, "Compared with", "compared_with"),
                Field.text("Likely origin", "origin")
                        .marked(row -> row.text("origin_kind").equals("unknown") ? Look.MUTED : null)
                        .width(26),
                Field.<TableRow>of("Known from", Look.TEXT, row -> KINDS.get(row.text("origin_kind")))
                        .width(20),
                Field.number("Confidence", Look.SHARE, "origin_confidence"),
                Field.text("Evidence", "origin_evidence").width(60),
                Field.text("Wire group", "wire_group").width(26),
                Field.count("Articles", "n_articles"),
                Field.count("Outlets", "n_outlets"),
                Field.count("Changes", "n_changes"));
        TableBlock.draw(
                canvas, "wire_groups", fields, Cut.of(canvas.book().data(), Rank.WIRE_GROUPS, MAX_GROUPS), NONE);
    }

    private static void members(SheetCanvas canvas) {
        List<TableRow> copies = canvas.book().data().rows(ComparisonTables.WIRE_COPIES);
        if (copies.isEmpty()) {
            return;
        }
        ReportData data = canvas.book().data();
        canvas.heading("Articles of each group");
        canvas.note("Similarity is the Jaccard similarity of the texts' word 5-grams with those of the group's earliest"
                + " article, whose outlet gets the counts once per wire.");
        List<Field<TableRow>> fields = List.of(
                article(canvas, "Article", "article_id"),
                outlet(),
                Field.<TableRow>of("Role", Look.TEXT, row -> row.flag("lead") ? "earliest" : "copy")
                        .width(20),
                Field.number("Similarity", Look.SHARE, "similarity"),
                Field.<TableRow>of("Text", Look.TEXT, row -> row.flag("exact") ? "same words" : "changed")
                        .width(60),
                Field.text("Wire group", "wire_group").width(26),
                Field.of("Changes", Look.COUNT, row -> data.totals().changes(row.text("article_id"))));
        TableBlock.draw(canvas, "wire_copies", fields, ofLargest(data, ComparisonTables.WIRE_COPIES, "articles"), NONE);
    }

    private static void changes(SheetCanvas canvas) {
        List<TableRow> rows = canvas.book().data().rows(WireTables.WIRE_CHANGES);
        if (rows.isEmpty()) {
            return;
        }
        canvas.heading("What each outlet changed");
        canvas.note(
                "One row for each change against the article that the group is compared with. Quotations, figures and"
                        + " attributions are told one by one; a sentence with other changes is shown whole. Punctuation and letter"
                        + " case do not count.");
        List<Field<TableRow>> fields = List.of(
                article(canvas, "Article", "article_id"),
                outlet(),
                Field.<TableRow>of("Change", Look.TEXT, row -> CHANGES.get(row.text("change")))
                        .width(20),
                Field.number("Similarity", Look.SHARE, "similarity"),
                Field.text("Before", "before").width(60),
                Field.text("After", "after").width(60),
                article(canvas, "Compared with", "lead_article_id"));
        TableBlock.draw(
                canvas,
                "wire_changes",
                fields,
                ofLargest(canvas.book().data(), WireTables.WIRE_CHANGES, "changes"),
                NONE);
    }

    /** The rows kept, which are those of the largest groups. */
    private static Cut ofLargest(ReportData data, TableSpec spec, String what) {
        return new Cut(data.rows(spec), data.total(spec), what + " of the largest groups", spec);
    }

    private static Field<TableRow> article(SheetCanvas canvas, String header, String column) {
        return Field.<TableRow>of(header, Look.TEXT, row -> Labels.shortId(row.text(column)))
                .linked(row -> canvas.book().articles().article(row.text(column)))
                .width(26);
    }

    private static Field<TableRow> outlet() {
        return Field.<TableRow>of("Outlet", Look.TEXT, row -> Labels.outlet(row.text("outlet")))
                .width(26);
    }
}
