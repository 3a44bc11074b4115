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
import java.util.regex.Pattern;
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
    private static final Pattern RISKY = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final int DECIMALS = 6;

    private TableCsv() {}

    /** The header line without its line feed. */
    public static String header(TableSpec spec) {
        return FORMAT.format(spec.columnNames().toArray());
    }

    /** One line without its line feed; line feeds inside a cell stay, quoted. */
    public static String line(TableRow row) {
        Object[] cells = row.values();
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(cells[i]);
        }
        return FORMAT.format(cells);
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return RISKY.matcher(text).matches() ? "'" + text : text;
        }
        return value instanceof Double number ? number(number) : value.toString();
    }

    /** A number as it is printed in exports. */
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
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
            return rows(spec, file, CSVParser.parse(reader, READ_FORMAT), 0);
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

    /** Rows out of a part of a file without its header; {@code before} rows stand before that part. */
    static List<TableRow> parse(TableSpec spec, Path file, String part, int before) {
        try (CSVParser parser = CSVParser.parse(part, FORMAT)) {
            return rows(spec, file, parser, before);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    private static List<TableRow> rows(TableSpec spec, Path file, CSVParser parser, int before) {
        List<TableRow> rows = new ArrayList<>();
        for (CSVRecord record : parser) {
            rows.add(row(spec, file, record, before + record.getRecordNumber()));
        }
        return rows;
    }

    private static void checkHeader(TableSpec spec, Path file, List<String> header) {
        if (!header.equals(spec.columnNames())) {
            throw new InputException(file + " has other columns than this version writes: expected "
                    + spec.columnNames() + ", found " + header + "; run the compare stage again");
        }
    }

    private static TableRow row(TableSpec spec, Path file, CSVRecord record, long number) {
        Object[] values = new Object[spec.columns().size()];
        for (int i = 0; i < values.length; i++) {
            Column column = spec.columns().get(i);
            try {
                values[i] = parse(column.type(), record.get(i));
            } catch (RuntimeException e) {
                throw new InputException(file + " row " + number + ": " + column.name() + " does not parse", e);
            }
        }
        return TableRow.of(spec, values);
    }

    private static Object parse(ColumnType type, String cell) {
        if (type == ColumnType.STRING) {
            return cell.startsWith("'") && RISKY.matcher(cell).matches() ? cell.substring(1) : cell;
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
