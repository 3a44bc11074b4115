package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.ComparisonTables.OUTLET_SUMMARY;

import java.util.Comparator;
import java.util.List;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.SentimentMethods;

/** What each outlet brought. */
final class OutletsSheet implements ReportSheet {
    static final String NAME = "Outlets";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title("Outlets", "What was read and found in each outlet.");
        summary(canvas);
    }

    private static void summary(SheetCanvas canvas) {
        Book book = canvas.book();
        canvas.heading("How much of what");
        canvas.note("Numbers in blue lead to the articles or findings that they count.");
        List<TableRow> rows = book.data().rows(OUTLET_SUMMARY).stream()
                .sorted(Comparator.comparing((TableRow row) -> -row.integer("n_articles"))
                        .thenComparing(row -> row.text("outlet")))
                .toList();
        TableArea area = TableBlock.draw(canvas, "outlets", summaryFields(book), rows, "No outlets were found.");
        book.remember(FramingCharts.OUTLETS, area);
        FramingCharts.mentions(book, FramingCharts.MAX_BARS).ifPresent(canvas::chart);
    }

    private static List<Field<TableRow>> summaryFields(Book book) {
        return List.of(
                Columns.outlet(),
                Field.count("Articles", "n_articles")
                        .linked(row -> book.articles().outlet(row.text("outlet"), row.integer("n_articles"))),
                Field.count("Once per wire story", "n_once")
                        .linked(row -> book.articles().outlet(row.text("outlet"), row.integer("n_articles"))),
                Field.count("Words", "n_words"),
                Field.count("Sentences", "n_sentences"),
                Columns.found(book, "Actor mentions", "n_mentions", EvidenceKind.MENTION),
                Field.of("Mentions per 1,000 words", Look.RATE, OutletsSheet::perThousand),
                Columns.found(book, "Blame rows", "n_blames", EvidenceKind.BLAME),
                Columns.found(book, "Figures", "n_figures", EvidenceKind.FIGURE),
                Columns.found(book, "Speech", "n_quotes", EvidenceKind.QUOTE),
                sentiments(book),
                Field.text("First published", "first_published").width(22),
                Field.text("Last published", "last_published").width(22));
    }

    private static Object perThousand(TableRow row) {
        int words = row.integer("n_words");
        return words == 0 ? null : 1000.0 * row.integer("n_mentions") / words;
    }

    /** Pairs of sentence and target; every method scores the same ones, so that one method's rows show them all. */
    private static Field<TableRow> sentiments(Book book) {
        String method = SentimentMethods.of(book.data()).get(0);
        return Field.count("Sentiment pairs", "n_sentiments").linked(row -> book.index()
                .link(
                        Columns.byOutlet(EvidenceKind.SENTIMENT, row).with("method", method),
                        row.integer("n_sentiments")));
    }
}
