package org.dispatchlens.reports.workbook;

import java.util.List;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;

/** The articles behind everything. */
final class ArticlesSheet implements StreamedReport {
    static final String NAME = "Articles";
    /** Row of the first article; 0-based. */
    static final int FIRST_ROW = StreamedSheet.FIRST_ROW;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(StreamedSheet sheet) {
        ArticleIndex articles = sheet.book().articles();
        sheet.title("Articles", "One row for each cleaned dispatch, by outlet.", cutNote(articles));
        sheet.table("articles", fields(), articles.size(), articles::row, "No articles were read.");
    }

    private static String cutNote(ArticleIndex articles) {
        return articles.size() == articles.total()
                ? "Complete: all " + Labels.count(articles.total(), "article", "articles") + " of this run."
                : "CUT: the first " + Labels.count(articles.size()) + " of " + Labels.count(articles.total())
                        + " articles. All are in the exports folder.";
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
