package org.dispatchlens.common.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.text.Sha256;

/**
 * A drawn sample.
 *
 * @param id made from its content: two samples with the same id ask the same
 * @param items sorted by task and item
 */
public record CodingSample(String id, List<SampleItem> items) {
    private static final int DIGITS = 8;

    public CodingSample {
        items = List.copyOf(items);
    }

    /** The sample of some drawn items. */
    public static CodingSample of(List<SampleItem> items) {
        String content = sampleCsv(items) + machineCsv(items);
        return new CodingSample("s" + Sha256.hex(content).substring(0, DIGITS), items);
    }

    /** {@link CodingTables#SAMPLE}. */
    public String sampleCsv() {
        return sampleCsv(items);
    }

    /** {@link CodingTables#MACHINE}. */
    public String machineCsv() {
        return machineCsv(items);
    }

    private static String sampleCsv(List<SampleItem> items) {
        return TableCsv.write(
                CodingTables.SAMPLE, items.stream().map(SampleRows::row).toList());
    }

    private static String machineCsv(List<SampleItem> items) {
        return TableCsv.write(
                CodingTables.MACHINE,
                items.stream().flatMap(i -> SampleRows.machine(i).stream()).toList());
    }

    /** The items of a task. */
    public List<SampleItem> items(CodingTask task) {
        return items.stream().filter(i -> i.unit().task() == task).toList();
    }

    /**
     * The items of a task in the order in which a coder gets them: another one for each coder, so that tiredness and
     * practice do not fall on the same items, and those who stop early have not done the same ones.
     */
    public List<SampleItem> inOrderOf(String coder, CodingTask task) {
        return items(task).stream()
                .sorted(Comparator.comparingLong((SampleItem i) -> Draw.of(coder + "|" + i.item()))
                        .thenComparing(SampleItem::item))
                .toList();
    }

    /** The items by their ids. */
    public Map<String, SampleItem> byItem() {
        Map<String, SampleItem> byItem = new TreeMap<>();
        items.forEach(item -> byItem.put(item.item(), item));
        return byItem;
    }
}
