package org.dispatchlens.reports.workbook;

import java.util.List;
import org.dispatchlens.common.tables.DataDictionary;
import org.dispatchlens.common.tables.DataDictionary.Entry;

/** What every exported column means. */
final class DictionarySheet implements ReportSheet {
    static final String NAME = "Data dictionary";
    private static final int LABEL_WIDTH = 26;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        canvas.title(
                "Data dictionary",
                "Every column of the tables in the exports folder, from which this workbook is made.");
        dictionary(canvas);
    }

    private static void dictionary(SheetCanvas canvas) {
        List<Entry> entries = DataDictionary.entries(DataDictionary.TABLES);
        List<Field<Entry>> fields = List.of(
                Field.<Entry>of("Table", Look.TEXT, entry -> entry.table().name())
                        .width(LABEL_WIDTH),
                Field.<Entry>of("What a row is", Look.WRAP, DictionarySheet::rowDoc)
                        .width(46),
                Field.<Entry>of(
                                "Column",
                                Look.TEXT,
                                entry -> entry.column().name() + " (" + DataDictionary.type(entry.column()) + ")")
                        .width(40),
                Field.<Entry>of("Meaning", Look.WRAP, entry -> entry.column().doc())
                        .width(70));
        TableArea area = TableBlock.draw(canvas, "dictionary", fields, entries, "");
        canvas.freeze(area, 1);
    }

    /** Once for each table, in the line of its first column. */
    private static String rowDoc(Entry entry) {
        return entry.table().columns().get(0).equals(entry.column())
                ? entry.table().doc()
                : "";
    }
}
