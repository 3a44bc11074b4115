package org.dispatchlens.common.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dispatchlens.common.error.InputException;

/**
 * The exported form of a table: UTF-8, a header line, RFC 4180 with line feeds, and formula-safe.
 *
 * <p>A text cell that a spreadsheet could take for a formula ({@code = + - @}, tab, carriage return first) gets one
 * leading apostrophe, which {@link #read} takes off again. Numbers have at most six decimals; {@code inf} is unbounded;
 * null and NaN are empty.
 */
public final class TableCsv {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final CSVFormat READ_FORMAT =
            FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final String RISKY = "=+-@\t\r";
    private static final int DECIMALS = 6;

    private TableCsv() {}

    /** The header line without its line feed. */
    public static String header(TableSpec spec) {
        return FORMAT.format(spec.columnNames().toArray());
    }

    /** One line without its line feed; line feeds inside a cell stay, quoted. */
    public static String line(TableRow row) {
        StringBuilder line = new StringBuilder();
        append(line, row);
        return line.toString();
    }

    /** Several lines with line feeds between them. */
    public static String lines(List<TableRow> rows) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) {
                lines.append('\n');
            }
            append(lines, rows.get(i));
        }
        return lines.toString();
    }

    private static void append(StringBuilder line, TableRow row) {
        int columns = row.spec().columns().size();
        for (int i = 0; i < columns; i++) {
            if (i > 0) {
                line.append(',');
            }
            CsvCell.append(line, cell(row.get(i)), i == 0);
        }
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return risky(text) ? "'" + text : text;
        }
        return value instanceof Double number ? number(number) : value.toString();
    }

    /** Whether a spreadsheet could take the text for a formula, or {@link #read} would take off its apostrophe. */
    private static boolean risky(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == '\'') {
            i++;
        }
        return i < text.length() && RISKY.indexOf(text.charAt(i)) >= 0;
    }

    /** A number as it is printed in exports. */
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        String exact = Double.toString(value);
        int decimals = exact.length() - exact.indexOf('.') - 1;
        if (decimals <= DECIMALS && exact.indexOf('E') < 0) {
            return exact.endsWith(".0") ? Long.toString((long) value) : exact;
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** All rows in the spec's stable order as one text, header first. */
    public static String write(TableSpec spec, List<TableRow> rows) {
        return rows.stream()
                .sorted(new RowOrder(spec))
                .map(TableCsv::line)
                .collect(Collectors.joining("\n", header(spec) + "\n", rows.isEmpty() ? "" : "\n"));
    }

    /** Reads {@code folder/<table>.csv}; throws {@link InputException} when it is missing or of another shape. */
    public static List<TableRow> read(TableSpec spec, Path folder) {
        Path file = existing(spec, folder);
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return rows(spec, file, CSVParser.parse(reader, READ_FORMAT));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    /** The table's file in {@code folder}, checked to be there with the columns of this version. */
    static Path existing(TableSpec spec, Path folder) {
        Path file = folder.resolve(spec.name() + ".csv");
        if (!Files.isRegularFile(file)) {
            throw new InputException(file + " is missing: run the compare stage first");
        }
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, READ_FORMAT)) {
            checkHeader(spec, file, parser.getHeaderNames());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    /** Rows out of lines that {@link #lines} made. */
    public static List<TableRow> rows(TableSpec spec, String lines) {
        try (CSVParser parser = CSVParser.parse(lines, FORMAT)) {
            return rows(spec, Path.of(spec.name()), parser);
        } catch (IOException e) {
            throw new UncheckedIOException("reading lines of " + spec.name(), e);
        }
    }

    private static List<TableRow> rows(TableSpec spec, Path file, CSVParser parser) {
        List<TableRow> rows = new ArrayList<>();
        for (CSVRecord record : parser) {
            rows.add(row(spec, file, record));
        }
        return rows;
    }

    private static void checkHeader(TableSpec spec, Path file, List<String> header) {
        if (!header.equals(spec.columnNames())) {
            throw new InputException(file + " has other columns than this version writes: expected "
                    + spec.columnNames() + ", found " + header + "; run the compare stage again");
        }
    }

    private static TableRow row(TableSpec spec, Path file, CSVRecord record) {
        Object[] values = new Object[spec.columns().size()];
        for (int i = 0; i < values.length; i++) {
            Column column = spec.columns().get(i);
            try {
                values[i] = parse(column.type(), record.get(i));
            } catch (RuntimeException e) {
                throw new InputException(
                        file + " row " + record.getRecordNumber() + ": " + column.name() + " does not parse", e);
            }
        }
        return TableRow.of(spec, values);
    }

    /** The value that a cell of the file stands for; throws a RuntimeException where it stands for none. */
    static Object parse(ColumnType type, String cell) {
        if (type == ColumnType.STRING) {
            return cell.startsWith("'") && risky(cell) ? cell.substring(1) : cell;
        }
        if (cell.isEmpty()) {
            return null;
        }
        return switch (type) {
            case INT -> Integer.valueOf(cell);
            case BOOLEAN -> Boolean.valueOf(cell);
            default -> parseNumber(cell);
        };
    }

    private static Double parseNumber(String cell) {
        return switch (cell) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.valueOf(cell);
        };
    }
}
