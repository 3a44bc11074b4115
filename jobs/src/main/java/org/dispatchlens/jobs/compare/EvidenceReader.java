package org.dispatchlens.jobs.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.dispatchlens.common.align.statements.RepairedRows;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.ArticleFacts;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
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

    /**
     * Where a table's rows stand.
     *
     * @param column of the array
     * @param targets positions in the table's row of the array's fields
     */
    private record Family(TableSpec spec, int column, List<Integer> targets) implements Serializable {
        List<TableRow> rows(Row row) {
            if (row.isNullAt(column)) {
                return List.of();
            }
            List<Row> items = row.getList(column);
            List<TableRow> rows = new ArrayList<>(items.size());
            items.forEach(item -> rows.add(tableRow(item)));
            return rows;
        }

        private TableRow tableRow(Row item) {
            Object[] values = new Object[spec.columns().size()];
            for (int i = 0; i < targets.size(); i++) {
                values[targets.get(i)] = item.get(i);
            }
            return TableRow.of(spec, values);
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
            StructField field = schema.fields()[column];
            StructType item = (StructType) ((ArrayType) field.dataType()).elementType();
            List<Integer> targets =
                    Arrays.stream(item.fieldNames()).map(spec::position).toList();
            families.add(new Family(spec, column, targets));
        }
    }

    /** The evidence with speakers from sister reports, where the row has a column of repairs. */
    public ArticleEvidence read(Row row) {
        Map<String, List<TableRow>> tables = new HashMap<>();
        families.forEach(family -> tables.put(family.spec().name(), family.rows(row)));
        List<TableRow> repairs = tables.remove(StatementTables.REPAIRS.name());
        ArticleEvidence evidence = new ArticleEvidence(facts(row), tables);
        return repairs == null ? evidence : RepairedRows.apply(evidence, repairs);
    }

    private ArticleFacts facts(Row row) {
        return new ArticleFacts(
                cell(row, "article_id", ""),
                cell(row, "outlet", ""),
                cell(row, "wire_lead", true),
                cell(row, "story_id", ""),
                cell(row, "published_at", ""),
                cell(row, "words", 0),
                cell(row, "sentences", 0));
    }

    /** The value; the other one where the row has no such column, or null in it. */
    @SuppressWarnings("unchecked")
    private <T> T cell(Row row, String name, T other) {
        int column = columns.getOrDefault(name, NONE);
        return column == NONE || row.isNullAt(column) ? other : (T) row.get(column);
    }
}
