package org.dispatchlens.reports.workbook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dispatchlens.common.run.RunRecord;
import org.dispatchlens.reports.StudyWords;

/** What was run: versions, settings, counts and times, so that the numbers can be made again. */
final class RunSheet implements ReportSheet {
    static final String NAME = "Run";
    private static final int LABEL_WIDTH = 34;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title("Run", "What made this workbook, so that its numbers can be made again.");
        TableArea area = TableBlock.draw(canvas, "run_facts", factFields(), facts(canvas.book()), "");
        canvas.freeze(area, 1);
    }

    private static List<Field<Map.Entry<String, String>>> factFields() {
        return List.of(
                Field.<Map.Entry<String, String>>of("Fact", Look.TEXT, Map.Entry::getKey)
                        .width(LABEL_WIDTH),
                Field.<Map.Entry<String, String>>of("Value", Look.WRAP, Map.Entry::getValue)
                        .width(90));
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
                        StudyWords.settings(run.study()).entrySet().stream(),
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
}
