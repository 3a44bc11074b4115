package org.dispatchlens.common.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableRow;

/** Items as rows of {@link CodingTables} and back. */
public final class SampleRows {
    private SampleRows() {}

    static TableRow row(SampleItem item) {
        CodingUnit unit = item.unit();
        return TableRow.of(
                CodingTables.SAMPLE,
                item.item(),
                unit.task().code(),
                unit.articleId(),
                unit.outlet(),
                unit.sentenceId(),
                unit.start(),
                unit.end(),
                unit.subjectId(),
                unit.subject(),
                unit.before(),
                unit.sentence(),
                unit.after(),
                unit.markStart(),
                unit.markEnd(),
                item.stratum().outlet(),
                item.stratum().found(),
                Math.toIntExact(item.stratumUnits()),
                item.stratumSampled(),
                item.weight());
    }

    static List<TableRow> machine(SampleItem item) {
        List<TableRow> rows = new ArrayList<>();
        item.unit()
                .machine()
                .forEach((method, answers) -> answers.forEach((variable, answer) ->
                        rows.add(TableRow.of(CodingTables.MACHINE, item.item(), method, variable, answer))));
        return rows;
    }

    /**
     * Reads a sample from the folder that {@code coder-sheet} wrote; its name is the sample's id.
     *
     * @throws InputException where a file is missing or was changed
     */
    public static CodingSample read(Path folder) {
        Map<String, TreeMap<String, TreeMap<String, String>>> machine = new HashMap<>();
        TableCsv.read(CodingTables.MACHINE, folder)
                .forEach(row -> machine.computeIfAbsent(row.text("item"), i -> new TreeMap<>())
                        .computeIfAbsent(row.text("method"), m -> new TreeMap<>())
                        .put(row.text("variable"), row.text("answer")));
        String id = folder.getFileName().toString();
        List<SampleItem> items = TableCsv.read(CodingTables.SAMPLE, folder).stream()
                .map(row -> item(row, machine.getOrDefault(row.text("item"), new TreeMap<>())))
                .toList();
        CodingSample sample = CodingSample.of(items);
        if (!sample.id().equals(id)) {
            throw new InputException(folder
                    + " has been changed since its sheets were written: write the sample again with the same options");
        }
        return sample;
    }

    private static SampleItem item(TableRow row, TreeMap<String, TreeMap<String, String>> machine) {
        CodingTask task = CodingTask.of(row.text("task")).orElseThrow();
        CodingUnit unit = new CodingUnit(
                task,
                row.text("article_id"),
                row.text("outlet"),
                row.integer("sentence_id"),
                row.integer("char_start"),
                row.integer("char_end"),
                row.text("subject_id"),
                row.text("subject"),
                row.text("before"),
                row.text("sentence"),
                row.text("after"),
                row.integer("mark_start"),
                row.integer("mark_end"),
                row.flag("stratum_found"),
                machine);
        return new SampleItem(
                row.text("item"),
                unit,
                new Stratum(task, row.text("stratum_outlet"), row.flag("stratum_found")),
                row.integer("stratum_units"),
                row.integer("stratum_sampled"));
    }
}
