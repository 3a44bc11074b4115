package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.ComparisonTables.FIGURE_FACTS;
import static org.dispatchlens.common.tables.ComparisonTables.FIGURE_REPORTS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.Wording;

/** Which figures each outlet prints for the same fact, and where they contradict each other. */
final class FiguresSheet implements ReportSheet {
    static final String NAME = "Figures";
    private static final int MAX_FACTS = 400;
    private static final int PRINTED_WIDTH = 28;
    private static final String NO_ROWS = "No figures were found.";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title("Figures", "What each outlet prints for the same fact, and how far the figures differ.");
        grid(canvas);
        facts(canvas);
    }

    /** Facts that several outlets report first, then those that differ most. */
    static List<TableRow> sorted(Book book) {
        return book.data().rows(FIGURE_FACTS).stream()
                .sorted(Comparator.comparing((TableRow row) -> row.integer("n_outlets") < 2)
                        .thenComparing(row -> severity(row.text("status")))
                        .thenComparing(row -> -row.integer("n_outlets"))
                        .thenComparing(row -> -row.integer("n_reports"))
                        .thenComparing(row -> row.text("fact_id")))
                .toList();
    }

    private static int severity(String status) {
        return switch (status) {
            case "outlier" -> 0;
            case "conflict" -> 1;
            case "compatible" -> 2;
            default -> 3;
        };
    }

    private static void grid(SheetCanvas canvas) {
        Book book = canvas.book();
        List<TableRow> facts = sorted(book);
        List<String> outlets = book.data().outlets();
        List<String> columns = outlets.subList(0, Math.min(BlameGrids.MAX_OUTLETS, outlets.size()));
        canvas.heading("Facts by outlet");
        canvas.note(
                "Each cell: the printed words, and in brackets the interval that they leave open, if any. OUTLIER stands"
                        + " outside what the other outlets report. Consensus: the interval on which most reports agree."
                        + (facts.size() > MAX_FACTS
                                ? " Shown: the first " + MAX_FACTS + " of " + facts.size() + " facts."
                                : "")
                        + (outlets.size() > columns.size()
                                ? " Shown: the first " + columns.size() + " of " + outlets.size() + " outlets."
                                : ""));
        Map<List<String>, TableRow> reports = new HashMap<>();
        book.data()
                .rows(FIGURE_REPORTS)
                .forEach(row -> reports.put(List.of(row.text("fact_id"), row.text("outlet")), row));
        List<Field<TableRow>> fields = new ArrayList<>(
                List.of(Field.of("Fact", Look.TEXT, FiguresSheet::label), status(), consensusField(), note()));
        for (String outlet : columns) {
            fields.add(printed(book, outlet, reports));
        }
        TableBlock.draw(canvas, "figure_grid", fields, facts.subList(0, Math.min(MAX_FACTS, facts.size())), NO_ROWS);
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

    private static void facts(SheetCanvas canvas) {
        Book book = canvas.book();
        canvas.heading("All facts");
        canvas.note("Figures are comparable when story, event, kind and side agree. Ratio = max / min of the printed"
                + " values.");
        List<Field<TableRow>> fields = List.of(
                Field.of("Fact", Look.TEXT, FiguresSheet::label),
                status(),
                consensusField(),
                note(),
                Field.count("Reports", "n_reports")
                        .linked(row -> book.index().link(byFact(row), row.integer("n_reports"))),
                Field.count("Outlets", "n_outlets"),
                Field.number("Min", Look.QUANTITY, "min"),
                Field.number("Median", Look.QUANTITY, "median"),
                Field.number("Max", Look.QUANTITY, "max"),
                Field.number("Ratio", Look.RATE, "spread_ratio"),
                Field.number("Consensus low", Look.QUANTITY, "low"),
                Field.number("Consensus high", Look.QUANTITY, "high"),
                Field.text("Kind", "kind"),
                Columns.state("Side", "side"),
                Field.<TableRow>of("Event", Look.TEXT, row -> EvidenceText.event(row.text("event_ref"))),
                Field.text("Outlying outlets", "outlier_outlets"),
                Field.text("Story", "story_id"),
                Field.text("Fact id", "fact_id"));
        TableBlock.draw(canvas, "figure_facts", fields, sorted(book), NO_ROWS);
    }
}
