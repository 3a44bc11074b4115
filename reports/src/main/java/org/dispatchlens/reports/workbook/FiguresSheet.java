package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.ComparisonTables.FIGURE_REPORTS;

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
import org.dispatchlens.reports.Stories;
import org.dispatchlens.reports.Wording;

/** Which figures each outlet prints for the same fact, and where they contradict each other. */
final class FiguresSheet implements ReportSheet {
    static final String NAME = "Figures";
    private static final int MAX_FACTS = 400;
    /** LibreOffice does not break the words of a link, so that they need one line. */
    private static final int PRINTED_WIDTH = 52;

    private static final String NO_ROWS = "No figures were found.";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title("Figures", "What each outlet prints for the same fact, and how far the figures differ.");
        grid(canvas);
    }

    private static void grid(SheetCanvas canvas) {
        Book book = canvas.book();
        Cut facts = Cut.ranked(book.data(), Rank.FACTS, MAX_FACTS);
        List<String> outlets = book.data().outlets();
        Map<String, Long> counts = book.data().rows(FIGURE_REPORTS).stream()
                .collect(Collectors.groupingBy(row -> row.text("outlet"), Collectors.counting()));
        List<String> columns = Columns.busiest(
                outlets, outlet -> counts.getOrDefault(outlet, 0L).intValue(), BlameGrids.MAX_OUTLETS);
        canvas.heading("Facts by outlet");
        canvas.note(
                "Each cell: the printed words, and in brackets the interval that they leave open, if any. OUTLIER stands"
                        + " outside what the other outlets report. Consensus: the interval on which most reports agree."
                        + " Figures are comparable when story, event, kind and side agree. Ratio = max / min of the printed"
                        + " values."
                        + (facts.isCut() ? " " + facts.note() : "")
                        + (outlets.size() > columns.size()
                                ? " Shown: the " + columns.size() + " outlets with the most figures, of "
                                        + outlets.size() + "."
                                : ""));
        Map<List<String>, TableRow> reports = new HashMap<>();
        book.data()
                .rows(FIGURE_REPORTS)
                .forEach(row -> reports.put(List.of(row.text("fact_id"), row.text("outlet")), row));
        List<Field<TableRow>> fields = new ArrayList<>(facts(book));
        columns.forEach(outlet -> fields.add(printed(book, outlet, reports)));
        fields.addAll(List.of(
                Field.text("Kind", "kind").width(12),
                Columns.state("Side", "side"),
                Field.<TableRow>of("Event", Look.TEXT, row -> EvidenceText.event(row.text("event_ref")))
                        .width(18),
                Field.text("Story id", "story_id").width(18),
                Field.text("Fact id", "fact_id").width(30)));
        TableArea area = TableBlock.draw(canvas, "figure_facts", fields, facts.rows(), NO_ROWS);
        canvas.freeze(area, 1);
    }

    private static List<Field<TableRow>> facts(Book book) {
        Map<String, String> stories = Stories.labels(book.data());
        return List.of(
                Field.of("Fact", Look.TEXT, FiguresSheet::label),
                Field.<TableRow>of("Story", Look.TEXT, row -> stories.getOrDefault(row.text("story_id"), ""))
                        .width(30),
                status(),
                Field.count("Reports", "n_reports").linked(row -> link(book, row)),
                Field.count("Outlets", "n_outlets").linked(row -> link(book, row)),
                consensusField(),
                Field.number("Min", Look.QUANTITY, "min").linked(row -> link(book, row)),
                Field.number("Median", Look.QUANTITY, "median").linked(row -> link(book, row)),
                Field.number("Max", Look.QUANTITY, "max").linked(row -> link(book, row)),
                Field.number("Ratio", Look.RATE, "spread_ratio"),
                note());
    }

    private static Link link(Book book, TableRow fact) {
        return book.index().link(byFact(fact), fact.integer("n_reports"));
    }

    private static Field<TableRow> printed(Book book, String outlet, Map<List<String>, TableRow> reports) {
        return Field.<TableRow>of(Labels.outlet(outlet), Look.WRAP, fact -> words(report(reports, fact, outlet)))
                .linked(fact -> {
                    TableRow report = report(reports, fact, outlet);
                    return report == null
                            ? null
                            : book.index().link(byFact(fact).with("outlet", outlet), report.integer("n"));
                })
                .marked(fact -> mark(fact, report(reports, fact, outlet)))
                .width(PRINTED_WIDTH);
    }

    private static TableRow report(Map<List<String>, TableRow> reports, TableRow fact, String outlet) {
        return reports.get(List.of(fact.text("fact_id"), outlet));
    }

    private static EvidenceQuery byFact(TableRow fact) {
        return EvidenceQuery.of(EvidenceKind.FIGURE).with("fact_id", fact.text("fact_id"));
    }

    private static Object words(TableRow report) {
        if (report == null) {
            return null;
        }
        boolean point = report.number("low") == report.number("high");
        String interval = point ? "" : Labels.quantityInterval(report.number("low"), report.number("high"));
        return (report.flag("outlier") ? "OUTLIER: " : "")
                + String.join("; ", Labels.parts(report.text("surfaces")))
                + (interval.isEmpty() ? "" : " [" + interval + "]");
    }

    private static Look mark(TableRow fact, TableRow report) {
        if (report == null) {
            return null;
        }
        return report.flag("outlier") ? Look.OUTLIER : fact.text("status").equals("conflict") ? Look.CONFLICT : null;
    }

    private static Field<TableRow> status() {
        return Field.<TableRow>of("Status", Look.TEXT, row -> statusWords(row.text("status")))
                .marked(row -> switch (row.text("status")) {
                    case "conflict" -> Look.CONFLICT;
                    case "outlier" -> Look.OUTLIER;
                    case "agree" -> Look.AGREE;
                    default -> null;
                })
                .width(12);
    }

    private static Field<TableRow> consensusField() {
        return Field.<TableRow>of("Consensus", Look.TEXT, FiguresSheet::consensus)
                .width(16);
    }

    private static Field<TableRow> note() {
        return Field.<TableRow>of("Note", Look.TEXT, row -> Wording.note(row.text("note")))
                .width(40);
    }

    private static String statusWords(String status) {
        return status.equals("conflict") || status.equals("outlier")
                ? status.toUpperCase(Locale.ROOT)
                : status.equals("single") ? "one report" : status;
    }

    /** The fact in words. */
    static String label(TableRow fact) {
        if (!fact.text("label").isEmpty()) {
            return Wording.label(fact.text("label"));
        }
        String side = fact.text("side").isEmpty() ? "" : ", side " + Labels.state(fact.text("side"));
        return fact.text("kind") + side + ", " + EvidenceText.event(fact.text("event_ref"));
    }

    /** The consensus interval in words. */
    static String consensus(TableRow fact) {
        return Labels.quantityInterval(fact.number("low"), fact.number("high"));
    }
}
