package org.dispatchlens.reports.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.chart.ChartFile;
import org.dispatchlens.reports.chart.ChartWriter;

/**
 * Writes the report as one HTML file that needs no other file and no network: charts, sortable tables and the evidence
 * sentences behind the numbers. A content security policy allows the page's own script only.
 */
public final class PageWriter {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([A-Z_]+)}}");

    private PageWriter() {}

    /**
     * Writes the page.
     *
     * @param chartsDir folder that {@link ChartWriter} has written; a chart that is missing there is left out with a note
     * @param indexHtml file to write
     * @throws UncheckedIOException when a file cannot be read or written
     */
    public static void write(ReportData data, List<ChartFile> charts, Path indexHtml) {
        try {
            Files.writeString(indexHtml, html(data, charts), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + indexHtml, e);
        }
    }

    private static String html(ReportData data, List<ChartFile> charts) throws IOException {
        String script = resource("page.js");
        List<PageTable> tables = PageTables.of(data);
        Map<String, String> parts = new TreeMap<>();
        parts.put("SCRIPT_HASH", sha256(script));
        parts.put("STYLE", resource("page.css"));
        parts.put("MINIMUM", Integer.toString(data.run().minimumN()));
        parts.put("RUN", run(data));
        parts.put("CHART_LINKS", links(charts));
        parts.put("TABLE_LINKS", tableLinks(tables));
        parts.put("OVERVIEW", overview(data));
        parts.put("LIMIT", limit(data));
        parts.put("CHARTS", charts(charts));
        parts.put("TABLES", tables.stream().map(PageTable::html).collect(Collectors.joining()));
        parts.put("EVIDENCE", Html.json(new EvidenceData(data).json()));
        parts.put("SCRIPT", script);
        // One pass: a text of an article that looks like a placeholder must stay a text.
        return PLACEHOLDER
                .matcher(resource("page.html"))
                .replaceAll(match -> Matcher.quoteReplacement(parts.get(match.group(1))));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PageWriter.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sha256(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String run(ReportData data) {
        String hash = data.run().codebookHash();
        return Html.escape(
                "Dispatchlens " + data.run().version() + ", codebook " + hash.substring(0, Math.min(12, hash.length()))
                        + ", as of " + data.run().asOf());
    }

    private static String overview(ReportData data) {
        return Overview.of(data).stream()
                .map(sentence -> "<li>" + Html.escape(sentence) + "</li>\n")
                .collect(Collectors.joining());
    }

    /** Says which evidence the page does not hold. */
    private static String limit(ReportData data) {
        StringBuilder notes = new StringBuilder();
        for (EvidenceKind kind : EvidenceKind.ALL) {
            List<TableRow> rows = data.rows(kind.spec());
            if (rows.size() > EvidenceData.MOST_ROWS) {
                notes.append("<p class=\"note\">This page holds ")
                        .append(Labels.count(EvidenceData.MOST_ROWS))
                        .append(" of ")
                        .append(Labels.count(rows.size()))
                        .append(" evidence rows of <code>exports/")
                        .append(kind.spec().name())
                        .append(".csv</code>.</p>\n");
            }
        }
        return notes.toString();
    }

    private static String links(List<ChartFile> charts) {
        return charts.stream()
                .filter(ChartFile::drawn)
                .map(chart -> "<li><a href=\"#" + chart.id() + "\">" + Html.escape(chart.title()) + "</a></li>\n")
                .collect(Collectors.joining());
    }

    private static String tableLinks(List<PageTable> tables) {
        return tables.stream()
                .map(table -> "<li><a href=\"#" + table.id() + "\">" + Html.escape(table.title()) + "</a></li>\n")
                .collect(Collectors.joining());
    }

    private static String charts(List<ChartFile> charts) throws IOException {
        StringBuilder html = new StringBuilder();
        for (ChartFile chart : charts) {
            html.append("<figure id=\"").append(chart.id()).append("\">\n");
            if (Files.isRegularFile(chart.svg())) {
                html.append("<div class=\"scroll chart\" tabindex=\"0\" role=\"region\" aria-label=\"")
                        .append(Html.escape(chart.title()))
                        .append("\">")
                        .append(Files.readString(chart.svg(), StandardCharsets.UTF_8)
                                .strip())
                        .append("</div>\n");
            } else {
                html.append("<p class=\"note\">The chart is not in the charts folder.</p>\n");
            }
            html.append("<figcaption><details><summary>")
                    .append(Html.escape(chart.title()))
                    .append(": the values in words</summary><p>")
                    .append(Html.escape(chart.caption()))
                    .append("</p><p>")
                    .append(Html.escape(chart.summary()))
                    .append("</p></details></figcaption>\n</figure>\n");
        }
        return html.toString();
    }
}
