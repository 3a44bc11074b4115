package org.dispatchlens.common.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What every exported column means, from the specifications by which the tables are written: for people as Markdown or CSV, for
 * programs as a Data Package (<a href="https://specs.frictionlessdata.io/data-package/">Frictionless</a>, version 1).
 */
public final class DataDictionary {
    /** Name of the Data Package beside the exported tables. */
    public static final String PACKAGE_FILE = "datapackage.json";

    /** Every exported table, in the order of the way of the data. */
    public static final List<TableSpec> TABLES = Stream.concat(
                    EvidenceTables.ALL.stream(), ComparisonTables.ALL.stream())
            .toList();

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DataDictionary() {}

    /** One column of a table. */
    public record Entry(TableSpec table, Column column) {}

    /** All columns of some tables. */
    public static List<Entry> entries(List<TableSpec> tables) {
        return tables.stream()
                .flatMap(table -> table.columns().stream().map(column -> new Entry(table, column)))
                .toList();
    }

    /** What a column's values are, in words. */
    public static String type(Column column) {
        return switch (column.type()) {
            case STRING -> "text";
            case INT -> "whole number";
            case DOUBLE -> "number";
            case BOOLEAN -> "true or false";
        };
    }

    /** A section with a table for each. */
    public static String markdown(List<TableSpec> tables) {
        List<String> lines = new ArrayList<>();
        for (TableSpec table : tables) {
            lines.add("## " + table.name());
            lines.add("");
            lines.add(table.doc() + " Rows stand in the order of `" + String.join("`, `", table.sortKey()) + "`.");
            lines.add("");
            lines.add("| column | type | meaning |");
            lines.add("|---|---|---|");
            for (Column column : table.columns()) {
                lines.add("| `" + column.name() + "` | " + type(column) + " | "
                        + column.doc().replace("|", "\\|") + " |");
            }
            lines.add("");
        }
        return String.join("\n", lines);
    }

    /** A header and a line for each column. */
    public static String csv(List<TableSpec> tables) {
        TableSpec spec = TableSpec.of(
                "data_dictionary",
                "One column of an exported table.",
                List.of("table"),
                Column.text("table", "The table."),
                Column.text("row", "What one row of it is."),
                Column.text("column", "The column."),
                Column.text("type", "What its values are."),
                Column.text("meaning", "Meaning, unit and range."));
        StringBuilder csv = new StringBuilder(TableCsv.header(spec)).append('\n');
        for (Entry entry : entries(tables)) {
            csv.append(TableCsv.line(TableRow.of(
                            spec,
                            entry.table().name(),
                            entry.table().doc(),
                            entry.column().name(),
                            type(entry.column()),
                            entry.column().doc())))
                    .append('\n');
        }
        return csv.toString();
    }

    /** The Data Package of CSV files that lie beside it. Empty cells are missing values; {@code inf} is a number. */
    public static String dataPackage(List<TableSpec> tables) {
        ObjectNode root = JSON.createObjectNode();
        root.put("profile", "tabular-data-package");
        root.put("name", "dispatchlens-exports");
        ArrayNode resources = root.putArray("resources");
        tables.forEach(table -> resource(table, resources.addObject()));
        try {
            return JSON.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the data dictionary does not serialise", e);
        }
    }

    private static void resource(TableSpec table, ObjectNode resource) {
        // Names of resources may hold no underscore in version 1 of the specification.
        resource.put("name", table.name().replace('_', '-'));
        resource.put("path", table.name() + ".csv");
        resource.put("profile", "tabular-data-resource");
        resource.put("description", table.doc());
        resource.put("encoding", "utf-8");
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        for (Column column : table.columns()) {
            ObjectNode field = fields.addObject();
            field.put("name", column.name());
            field.put("type", jsonType(column.type()));
            field.put("description", column.doc());
        }
        schema.putArray("missingValues").add("");
    }

    private static String jsonType(ColumnType type) {
        return switch (type) {
            case STRING -> "string";
            case INT -> "integer";
            case DOUBLE -> "number";
            case BOOLEAN -> "boolean";
        };
    }
}
