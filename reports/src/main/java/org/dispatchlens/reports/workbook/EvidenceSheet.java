package org.dispatchlens.reports.workbook;

import java.util.List;
import java.util.function.Function;
import org.dispatchlens.reports.Labels;

/** Every finding with its sentence; the numbers of the other sheets lead here. */
final class EvidenceSheet implements StreamedReport {
    static final String NAME = "Evidence";
    /** Row of the first finding; 0-based. */
    static final int FIRST_ROW = StreamedSheet.FIRST_ROW;

    static final int LAST_COLUMN = 11;
    private static final int SENTENCE_WIDTH = 80;
    private static final int ARTICLE_WIDTH = 38;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(StreamedSheet sheet) {
        EvidenceList evidence = sheet.book().evidence();
        sheet.title(
                "Evidence",
                "One row for each finding, with the sentence it was found in; matched words are set off.",
                cutNote(evidence));
        sheet.table("evidence", fields(sheet.book()), evidence.size(), evidence::row, "No evidence rows were found.");
    }

    static String cutNote(EvidenceList evidence) {
        return evidence.cuts().isEmpty()
                ? "Complete: all " + Labels.count(evidence.size()) + " findings of this run."
                : "CUT to " + Labels.count(evidence.maximum()) + " rows, as many for each outlet as fit. Shown: "
                        + String.join("; ", evidence.cuts())
                        + ". All rows are in the exports folder; a number whose rows are not all here leads to those that are.";
    }

    private static List<Field<EvidenceRow>> fields(Book book) {
        return List.of(
                text("Id", EvidenceRow::id).width(8),
                text("Kind", row -> row.kind().title()).width(11),
                text("Outlet", row -> Labels.outlet(row.row().text("outlet"))).width(22),
                text("Who", row -> row.words().who()).width(18),
                text("Whom or whose", row -> row.words().whom()).width(18),
                text("What", row -> row.words().what()).width(40),
                text("Form", row -> row.words().form()).width(16),
                text("Voice", row -> row.words().voice()).width(20),
                Field.<EvidenceRow>of("Sentence", Look.WRAP, Highlights::sentence)
                        .width(SENTENCE_WIDTH),
                text(
                                "Article",
                                row -> row.row().text("article_id") + " s"
                                        + row.row().integer("sentence_id"))
                        .linked(row -> book.articles().article(row.row().text("article_id")))
                        .width(ARTICLE_WIDTH),
                Field.of("Confidence", Look.SHARE, row -> row.row().get("confidence")),
                text("Rule", row -> row.row().text("rule_id")).width(24));
    }

    private static Field<EvidenceRow> text(String header, Function<EvidenceRow, Object> value) {
        return Field.of(header, Look.TEXT, value);
    }
}
