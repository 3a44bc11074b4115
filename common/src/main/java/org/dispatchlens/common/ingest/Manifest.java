package org.dispatchlens.common.ingest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.model.Reject;
import org.dispatchlens.common.model.RejectCode;

/**
 * What the user says about the files: outlet, date and further columns. Immutable and serialisable.
 *
 * <p>A row's {@code file} fits a source file when one of both paths ends with the other, part by part; the bare names may
 * differ by {@code .txt} or {@code .txt.gz}.
 */
public final class Manifest implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final List<ManifestRow> rows;
    private final List<Fault> faults;
    private final Map<String, ArrayList<ManifestRow>> byId = new LinkedHashMap<>();

    /** A row, or a field of it, that cannot be used. */
    record Fault(long line, String problem) implements Serializable {}

    Manifest(String name, List<ManifestRow> rows, List<Fault> faults) {
        this.name = name;
        this.rows = new ArrayList<>(rows);
        this.faults = new ArrayList<>(faults);
        rows.forEach(r -> byId.computeIfAbsent(SourceNames.articleId(r.file()), k -> new ArrayList<>())
                .add(r));
    }

    /**
     * Reads a manifest: CSV with a header, separated by comma, semicolon or tab.
     *
     * @throws org.dispatchlens.common.error.InputException when the file is missing, is not CSV or has no column
     *     {@code file}
     */
    public static Manifest read(java.nio.file.Path csv) {
        return ManifestCsv.read(csv);
    }

    /** For input without a manifest. */
    public static Manifest empty() {
        return new Manifest("", List.of(), List.of());
    }

    public List<ManifestRow> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** Names of the outlets that the rows name, in alphabetical order. */
    public List<String> outlets() {
        return rows.stream()
                .map(ManifestRow::outletName)
                .filter(outlet -> !outlet.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** The row for a source file: the one with its path, else the one whose path fits and is longest; the first of equals. */
    public Optional<ManifestRow> row(String sourceFile) {
        List<String> path = parts(sourceFile);
        ManifestRow best = null;
        for (ManifestRow row : byId.getOrDefault(SourceNames.articleId(sourceFile), new ArrayList<>())) {
            if (parts(row.file()).equals(path)) {
                return Optional.of(row);
            }
            boolean longer = best == null
                    || parts(row.file()).size() > parts(best.file()).size();
            if (longer && fits(parts(row.file()), path)) {
                best = row;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Rows that could not be used as written, and fields of rows that were left out. */
    public List<Reject> faults() {
        return faults.stream().map(f -> reject(f.line(), f.problem())).toList();
    }

    /**
     * Rows that fit none of the sources that were seen.
     *
     * @param usedLines the {@link ManifestRow#line() lines} of the rows that fitted one
     */
    public List<Reject> unmatched(Set<Long> usedLines) {
        return rows.stream()
                .filter(r -> !usedLines.contains(r.line()))
                .map(this::unmatched)
                .toList();
    }

    /** The reject of a row that fits none of the sources. */
    public Reject unmatched(ManifestRow row) {
        return reject(row.line(), "no file " + row.file() + " in the input");
    }

    private Reject reject(long line, String problem) {
        return new Reject(name + " line " + line, RejectCode.MANIFEST_ROW, problem);
    }

    private static List<String> parts(String path) {
        return List.of(path.replace('\\', '/').replaceFirst("^(?:\\./)+", "").split("[/!]+"));
    }

    /** Whether the folders of one path are the last folders of the other; the bare names are known to fit. */
    private static boolean fits(List<String> row, List<String> file) {
        int shared = Math.min(row.size(), file.size());
        for (int i = 2; i <= shared; i++) {
            if (!row.get(row.size() - i).equals(file.get(file.size() - i))) {
                return false;
            }
        }
        return true;
    }
}
