package org.dispatchlens.jobs.spark;

import static org.apache.spark.sql.functions.arrays_zip;
import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.dispatchlens.common.tables.Column;
import org.dispatchlens.common.tables.ColumnType;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/** Spark's view of a {@link TableSpec}: explicit schemas, since Spark 3.5 reads records as empty beans in silence. */
public final class Schemas {
    private Schemas() {}

    public static StructType of(TableSpec spec) {
        return new StructType(spec.columns().stream().map(Schemas::field).toArray(StructField[]::new));
    }

    private static StructField field(Column column) {
        return DataTypes.createStructField(column.name(), type(column.type()), true);
    }

    private static DataType type(ColumnType type) {
        return switch (type) {
            case STRING -> DataTypes.StringType;
            case INT -> DataTypes.IntegerType;
            case DOUBLE -> DataTypes.DoubleType;
            case BOOLEAN -> DataTypes.BooleanType;
        };
    }

    /**
     * The column of a table's rows with only some of their columns, so that Spark reads and moves no others.
     *
     * @param columns names in any order
     */
    public static org.apache.spark.sql.Column slim(TableSpec spec, List<String> columns) {
        return arrays_zip(columns.stream()
                        .map(column -> col(spec.name() + "." + column))
                        .toArray(org.apache.spark.sql.Column[]::new))
                .as(spec.name());
    }

    public static Row row(TableRow row) {
        return RowFactory.create(row.values());
    }

    public static List<Row> rows(List<TableRow> rows) {
        return rows.stream().map(Schemas::row).toList();
    }

    /** The first columns of a Spark row as a row of the table. */
    public static TableRow tableRow(TableSpec spec, Row row) {
        Object[] values = new Object[spec.columns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.get(i);
        }
        return TableRow.of(spec, values);
    }

    public static List<TableRow> tableRows(TableSpec spec, List<Row> rows) {
        List<TableRow> result = new ArrayList<>(rows.size());
        rows.forEach(row -> result.add(tableRow(spec, row)));
        return result;
    }
}
