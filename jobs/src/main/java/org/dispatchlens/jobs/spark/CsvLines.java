package org.dispatchlens.jobs.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.RowOrder;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/**
 * Lines of exported tables as Spark rows: one row for all lines of a table that have the same first sort key, such as all
 * quotes of an article. Fewer rows are to be shuffled and sorted that way.
 */
public final class CsvLines {
    /** Several tables in one dataset; {@code part} says which of several parts of a table comes first. */
    public static final StructType SCHEMA = new StructType()
            .add("table", DataTypes.StringType)
            .add("part", DataTypes.IntegerType)
            .add("key", DataTypes.StringType)
            .add("rows", DataTypes.IntegerType)
            .add("value", DataTypes.StringType);

    /** The one part of a table that Spark orders as a whole. */
    public static final int WHOLE = 0;

    /** Key of rows over the whole corpus, which stand before all stories. */
    private static final String FIRST = "";

    private CsvLines() {}

    /**
     * The rows of one table in its stable order.
     *
     * @param rows all rows of the table that share the first sort key with one of them
     */
    public static List<Row> of(TableSpec spec, int part, List<TableRow> rows) {
        List<TableRow> sorted = new ArrayList<>(rows);
        sorted.sort(new RowOrder(spec));
        List<Row> lines = new ArrayList<>();
        AdjacentGroups.lists(sorted.iterator(), row -> key(spec, row))
                .forEachRemaining(group -> lines.add(RowFactory.create(
                        spec.name(), part, key(spec, group.get(0)), group.size(), TableCsv.lines(group))));
        return Collections.unmodifiableList(lines);
    }

    private static String key(TableSpec spec, TableRow row) {
        String column = spec.sortKey().get(0);
        String key = row.text(column);
        boolean corpus = column.equals(ComparisonTables.STORY_ID) && key.equals(ComparisonTables.ALL_STORIES);
        return corpus ? FIRST : key;
    }
}
