package org.dispatchlens.common.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.text.WordSet;

/** Reads manifests. */
final class ManifestCsv {
    private static final Set<String> OWN_FIELDS = WordSet.of("file", "outlet", "published");

    private final String name;
    private final List<String> header;
    private final List<ManifestRow> rows = new ArrayList<>();
    private final List<Manifest.Fault> faults = new ArrayList<>();
    private final Set<String> files = new LinkedHashSet<>();

    private ManifestCsv(String name, List<String> header) {
        this.name = name;
        this.header = header;
    }

    static Manifest read(Path csv) {
        String text = text(csv);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            ManifestCsv reader = null;
            for (CSVRecord record : parser) {
                if (reader == null) {
                    reader = new ManifestCsv(csv.getFileName().toString(), header(csv, record));
                } else {
                    reader.add(record, parser.getCurrentLineNumber());
                }
            }
            if (reader == null) {
                throw new InputException("manifest " + csv + " is empty: its first line must name the columns, "
                        + "such as file,outlet,published,url,country");
            }
            return new Manifest(reader.name, reader.rows, reader.faults);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new InputException(
                    "manifest " + csv + " is not CSV: " + problem(e) + ": close the quotation marks there", e);
        }
    }

    private static String problem(Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    private static String text(Path csv) {
        if (!Files.isRegularFile(csv)) {
            throw new InputException("manifest " + csv + " is not a file: give --manifest an existing CSV file");
        }
        try {
            Decoded decoded = Decoder.decode(Files.readAllBytes(csv));
            if (decoded instanceof Decoded.Failed failed) {
                throw new InputException(
                        "manifest " + csv + " is not text (" + failed.detail() + "): save it as UTF-8");
            }
            return ((Decoded.Text) decoded).text();
        } catch (IOException e) {
            throw new InputException("manifest " + csv + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Spreadsheets of some countries write semicolons. */
    private static char delimiter(String text) {
        String head = text.lines().findFirst().orElse("");
        if (head.contains(",")) {
            return ',';
        }
        return head.contains(";") ? ';' : head.contains("\t") ? '\t' : ',';
    }

    private static List<String> header(Path csv, CSVRecord record) {
        List<String> names =
                record.stream().map(n -> n.strip().toLowerCase(Locale.ROOT)).toList();
        if (!names.contains("file")) {
            throw new InputException("manifest " + csv + " line 1: no column \"file\" among " + names
                    + ": name the column with the file names \"file\"");
        }
        for (String n : names) {
            if (names.indexOf(n) != names.lastIndexOf(n) && !n.isEmpty()) {
                throw new InputException("manifest " + csv + " line 1: column \"" + n + "\" stands twice: rename one");
            }
        }
        return names;
    }

    private void add(CSVRecord record, long line) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(record.size(), header.size()); i++) {
            String value = Normalizer.normalize(record.get(i)).text().strip();
            if (!value.isEmpty() && !header.get(i).isEmpty()) {
                fields.put(header.get(i), value);
            }
        }
        String file = fields.getOrDefault("file", "");
        if (file.isEmpty()) {
            faults.add(new Manifest.Fault(line, "no file name in the row"));
        } else if (!files.add(file.replace('\\', '/').replaceFirst("^(?:\\./)+", ""))) {
            faults.add(new Manifest.Fault(line, "second row for " + file + ", the first one counts"));
        } else {
            rows.add(row(fields, file, line));
        }
        if (record.size() > header.size()) {
            faults.add(new Manifest.Fault(
                    line, record.size() + " fields under " + header.size() + " columns, the rest was left out"));
        }
    }

    private ManifestRow row(Map<String, String> fields, String file, long line) {
        String written = fields.getOrDefault("published", "");
        Optional<String> published = PublishedText.read(written);
        if (published.isEmpty()) {
            faults.add(new Manifest.Fault(
                    line,
                    "published \"" + written + "\" of " + file + " is no date, left empty: write it as 2022-09-14"));
        }
        Map<String, String> metadata = new LinkedHashMap<>(fields);
        metadata.keySet().removeAll(OWN_FIELDS);
        return new ManifestRow(line, file, fields.getOrDefault("outlet", ""), published.orElse(""), metadata);
    }
}
