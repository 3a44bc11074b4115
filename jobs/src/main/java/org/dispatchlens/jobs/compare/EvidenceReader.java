package org.dispatchlens.jobs.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.dispatchlens.common.align.statements.RepairedRows;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.ArticleFacts;
import org.dispatchlens.common.tables.ColumnType;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.jobs.spark.Schemas;
import org.dispatchlens.jobs.spark.StageTables;

/**
 * Reads articles with their evidence out of Spark rows that have some or all columns of {@code extractions} and {@code
 * alignment}, each family with some or all of its own columns; what a row does not have is null or a table without rows.
 * Columns are looked up once.
 */
public final class EvidenceReader implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NONE = -1;

    private final HashMap<String, Integer> columns = new HashMap<>();
    private final ArrayList<Family> families = new ArrayList<>();

    /** Where a table's rows stand. */
    private static final class Family implements Serializable {
        private static final long serialVersionUID = 1L;

        private final TableSpec spec;
        /** Column of the array. */
        private final int column;
        /** Positions in the table's row of the array's fields, and the fields' types. */
        private final int[] targets;

        private final ColumnType[] types;

        Family(TableSpec spec, int column, StructType item) {
            this.spec = spec;
            this.column = column;
            this.targets =
                    Arrays.stream(item.fieldNames()).mapToInt(spec::position).toArray();
            this.types = Arrays.stream(targets)
                    .mapToObj(target -> spec.columns().get(target).type())
                    .toArray(ColumnType[]::new);
        }

        List<TableRow> rows(InternalRow row) {
            if (row.isNullAt(column)) {
                return List.of();
            }
            ArrayData items = row.getArray(column);
            int size = items.numElements();
            List<TableRow> rows = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                rows.add(tableRow(items.getStruct(i, targets.length)));
            }
            return rows;
        }

        private TableRow tableRow(InternalRow item) {
            Object[] values = new Object[spec.columns().size()];
            for (int i = 0; i < targets.length; i++) {
                if (!item.isNullAt(i)) {
                    values[targets[i]] = value(item, i, types[i]);
                }
            }
            return TableRow.trusted(spec, values);
        }

        private static Object value(InternalRow item, int i, ColumnType type) {
            return switch (type) {
                case STRING -> item.getUTF8String(i).toString();
                case INT -> item.getInt(i);
                case DOUBLE -> item.getDouble(i);
                case BOOLEAN -> item.getBoolean(i);
            };
        }
    }

    /** @param schema of the rows that will be read */
    public EvidenceReader(StructType schema) {
        String[] names = schema.fieldNames();
        for (int i = 0; i < names.length; i++) {
            columns.put(names[i], i);
        }
        StageTables.FAMILIES.forEach(spec -> addFamily(spec, schema));
        addFamily(StatementTables.REPAIRS, schema);
    }

    private void addFamily(TableSpec spec, StructType schema) {
        int column = columns.getOrDefault(spec.name(), NONE);
        if (column != NONE) {
            StructType item = (StructType) ((ArrayType) schema.fields()[column].dataType()).elementType();
            StructType known = Schemas.of(spec);
            for (StructField field : item.fields()) {
                if (!field.dataType().equals(known.apply(field.name()).dataType())) {
                    throw new IllegalArgumentException(spec.name() + "." + field.name() + " is " + field.dataType());
                }
            }
            families.add(new Family(spec, column, item));
        }
    }

    /** All rows of a dataset as this reader's constructor was told of. */
    static JavaRDD<ArticleEvidence> all(Dataset<Row> rows) {
        EvidenceReader reader = new EvidenceReader(rows.schema());
        return internal(rows).map(reader::read);
    }

    /**
     * Rows as Spark holds them, without making Java objects of all their cells first, which costs more than all that is
     * read of them. Each is good until the next one is asked for.
     */
    public static JavaRDD<InternalRow> internal(Dataset<Row> rows) {
        return rows.queryExecution().toRdd().toJavaRDD();
    }

    /** The evidence with speakers from sister reports, where the row has a column of repairs. */
    public ArticleEvidence read(InternalRow row) {
        Map<String, List<TableRow>> tables = new HashMap<>();
        families.forEach(family -> tables.put(family.spec.name(), family.rows(row)));
        List<TableRow> repairs = tables.remove(StatementTables.REPAIRS.name());
        ArticleEvidence evidence = new ArticleEvidence(facts(row), tables);
        return repairs == null ? evidence : RepairedRows.apply(evidence, repairs);
    }

    private ArticleFacts facts(InternalRow row) {
        int lead = columns.getOrDefault("wire_lead", NONE);
        return new ArticleFacts(
                text(row, "article_id"),
                text(row, "outlet"),
                lead == NONE || row.isNullAt(lead) || row.getBoolean(lead),
                text(row, "story_id"),
                text(row, "published_at"),
                number(row, "words"),
                number(row, "sentences"));
    }

    /** A text; empty where the row has no such column, or null in it. */
    public String text(InternalRow row, String name) {
        int column = columns.getOrDefault(name, NONE);
        return column == NONE || row.isNullAt(column)
                ? ""
                : row.getUTF8String(column).toString();
    }

    private int number(InternalRow row, String name) {
        int column = columns.getOrDefault(name, NONE);
        return column == NONE || row.isNullAt(column) ? 0 : row.getInt(column);
    }
}
