package org.dispatchlens.reports.workbook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dispatchlens.common.run.RunRecord;
import org.dispatchlens.common.tables.Column;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableSpec;

/** How every number is made, with which versions, and what every exported column means. */
final class MethodSheet implements ReportSheet {
    static final String NAME = "Method";
    private static final int LABEL_WIDTH = 26;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title("Method", "How every number is made, and with what.");
        canvas.heading("Measures");
        TableBlock.draw(
                canvas,
                "measures",
                measureFields(),
                MethodText.measures(canvas.book().data().run()),
                "");
        canvas.heading("This run");
        TableBlock.draw(canvas, "run_facts", factFields(), facts(canvas.book()), "");
        dictionary(canvas);
    }

    private static List<Field<MethodText>> measureFields() {
        return List.of(
                Field.<MethodText>of("Measure", Look.TEXT, MethodText::measure).width(LABEL_WIDTH),
                Field.<MethodText>of("Formula or rule", Look.WRAP, MethodText::formula)
                        .width(46),
                Field.<MethodText>of("Denominator", Look.WRAP, MethodText::denominator)
                        .width(40),
                Field.<MethodText>of("How to read it", Look.WRAP, MethodText::reading)
                        .width(70));
    }

    private static List<Field<Map.Entry<String, String>>> factFields() {
        return List.of(
                Field.<Map.Entry<String, String>>of("Fact", Look.TEXT, Map.Entry::getKey)
                        .width(LABEL_WIDTH),
                Field.<Map.Entry<String, String>>of("Value", Look.WRAP, Map.Entry::getValue)
                        .width(46));
    }

    private static List<Map.Entry<String, String>> facts(Book book) {
        RunRecord run = book.data().run();
        return Stream.of(
                        Stream.of(
                                Map.entry("Dispatchlens", run.version()),
                                Map.entry("As of", run.asOf()),
                                Map.entry("Codebook (SHA-256)", run.codebookHash()),
                                Map.entry("Command", run.command()),
                                Map.entry("Arguments", String.join(" ", run.arguments())),
                                Map.entry("Minimum n", Integer.toString(run.minimumN()))),
                        new TreeMap<>(run.versions())
                                .entrySet().stream()
                                        .map(version ->
                                                Map.entry("Version of " + version.getKey(), version.getValue())),
                        new TreeMap<>(run.counts())
                                .entrySet().stream()
                                        .map(count -> Map.entry(
                                                "Count: " + count.getKey(),
                                                count.getValue().toString())))
                .flatMap(facts -> facts)
                .toList();
    }

    private record Entry(TableSpec table, Column column) {}

    private static void dictionary(SheetCanvas canvas) {
        canvas.heading("Data dictionary");
        canvas.note("Every column of the tables in the exports folder, from which this workbook is made.");
        List<Entry> entries = Stream.of(EvidenceTables.ALL, ComparisonTables.ALL)
                .flatMap(List::stream)
                .flatMap(table -> table.columns().stream().map(column -> new Entry(table, column)))
                .toList();
        List<Field<Entry>> fields = List.of(
                Field.<Entry>of("Table", Look.TEXT, entry -> entry.table().name())
                        .width(LABEL_WIDTH),
                Field.<Entry>of("What a row is", Look.WRAP, MethodSheet::rowDoc).width(46),
                Field.<Entry>of("Column", Look.TEXT, entry -> entry.column().name() + " (" + type(entry.column()) + ")")
                        .width(40),
                Field.<Entry>of("Meaning", Look.WRAP, entry -> entry.column().doc())
                        .width(70));
        TableBlock.draw(canvas, "dictionary", fields, entries, "");
    }

    /** Once for each table, in the line of its first column. */
    private static String rowDoc(Entry entry) {
        return entry.table().columns().get(0).equals(entry.column())
                ? entry.table().doc()
                : "";
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case STRING -> "text";
            case INT -> "whole number";
            case DOUBLE -> "number";
            case BOOLEAN -> "true or false";
        };
    }
}
