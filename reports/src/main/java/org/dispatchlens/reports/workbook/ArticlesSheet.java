package org.dispatchlens.reports.workbook;

import java.util.List;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;

/** The articles behind everything. */
final class ArticlesSheet implements ReportSheet {
    static final String NAME = "Articles";
    /** Row of the first article; 0-based. */
    static final int FIRST_ROW = 4;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title("Articles", "One row for each cleaned dispatch, by outlet.");
        canvas.advanceTo(FIRST_ROW - 1);
        List<TableRow> articles = canvas.book().articles().rows();
        if (articles.size() > TableBlock.MAX_ROWS) {
            // The note of the table's cut would move the rows that links point to.
            canvas.cells()
                    .put(
                            2,
                            0,
                            "Cut: the first " + Labels.count(TableBlock.MAX_ROWS) + " of "
                                    + Labels.count(articles.size()) + " articles. All are in the exports folder.",
                            Look.SUBTITLE,
                            null);
            articles = articles.subList(0, TableBlock.MAX_ROWS);
        }
        TableArea area = TableBlock.draw(canvas, "articles", fields(), articles, "No articles were read.");
        if (area.rows() > 0) {
            canvas.sheet().createFreezePane(1, FIRST_ROW);
            PageSetup.repeat(canvas.sheet(), FIRST_ROW - 1, FIRST_ROW - 1);
        }
    }

    private static List<Field<TableRow>> fields() {
        return List.of(
                Field.text("Article", "article_id").width(26),
                outlet(),
                Field.text("Title", "title").width(56),
                Field.text("Published", "published_at").width(22),
                Field.text("Story", "story_id").width(18),
                Field.count("Words", "words"),
                Field.count("Sentences", "sentences"),
                Field.text("Wire group", "wire_group").width(16),
                Field.of("Counted once", Look.TEXT, row -> row.flag("wire_lead") ? "yes" : "no, a copy"),
                Field.text("Outlet known from", "outlet_evidence").width(18),
                Field.number("Outlet confidence", Look.SHARE, "outlet_confidence"),
                Field.text("Author", "author").width(22),
                Field.text("Dateline", "dateline").width(16),
                Field.text("Source file", "source_file").width(36));
    }

    private static Field<TableRow> outlet() {
        return Field.<TableRow>of("Outlet", Look.TEXT, row -> Labels.outlet(row.text("outlet")))
                .width(26);
    }
}
