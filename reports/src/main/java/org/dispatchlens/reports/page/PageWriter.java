package org.dispatchlens.reports.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dispatchlens.common.text.Sha256;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.RunLine;
import org.dispatchlens.reports.StudyWords;
import org.dispatchlens.reports.chart.ChartFile;
import org.dispatchlens.reports.chart.ChartWriter;

/**
 * Writes the report as one HTML file that needs no other file and no network: charts, sortable tables and the evidence
 * sentences behind the numbers. A content security policy allows the page's own script only. The page is written part by
 * part: memory does not grow with the archive.
 */
public final class PageWriter {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([A-Z_]+)}}");

    /** One part of the page. */
    @FunctionalInterface
    private interface Part {
        void write(Writer out) throws IOException;
    }

    private PageWriter() {}

    /**
     * Writes the page.
     *
     * @param charts charts as {@link ChartWriter} has written them
     * @param indexHtml file to write
     * @throws UncheckedIOException when a file cannot be read or written
     */
    public static void write(ReportData data, List<ChartFile> charts, Path indexHtml) {
        try {
            // The evidence comes last in the page, but what it had to leave out is said first.
            Path evidence = Files.createTempFile("dispatchlens-evidence", ".json");
            try {
                write(parts(data, charts, evidence), indexHtml);
            } finally {
                Files.deleteIfExists(evidence);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + indexHtml, e);
        }
    }

    private static Map<String, Part> parts(ReportData data, List<ChartFile> charts, Path evidence) throws IOException {
        EvidenceData embedded = new EvidenceData(data);
        try (Writer out = Files.newBufferedWriter(evidence)) {
            embedded.write(out);
        }
        String script = resource("page.js");
        OutletCells outlets = new OutletCells(data);
        List<PageSection> sections = PageSection.of(data, outlets, charts);
        Map<String, Part> parts = new TreeMap<>();
        parts.put("SCRIPT_HASH", text(Base64.getEncoder().encodeToString(Sha256.bytes(script))));
        parts.put("STYLE", text(resource("page.css")));
        parts.put("MINIMUM", text(Integer.toString(data.run().minimumN())));
        parts.put(
                "TITLE",
                text(Html.escape(
                        StudyWords.title("How outlets framed blame", data.run().study()))));
        parts.put("RUN", text(Html.escape(RunLine.of(data.run()))));
        parts.put("LINKS", text(links(sections)));
        parts.put("OVERVIEW", text(overview(data)));
        parts.put("LIMIT", text(limit(data, embedded)));
        parts.put("MARKS", text(outlets.definitions()));
        parts.put("SECTIONS", out -> SectionHtml.write(sections, out));
        parts.put("EVIDENCE", out -> copy(evidence, out));
        parts.put("SCRIPT", text(script));
        return parts;
    }

    /** One pass: a text of an article that looks like a placeholder must stay a text. */
    private static void write(Map<String, Part> parts, Path file) throws IOException {
        String template = resource("page.html");
        Matcher places = PLACEHOLDER.matcher(template);
        int at = 0;
        try (Writer out = Files.newBufferedWriter(file)) {
            while (places.find()) {
                out.write(template, at, places.start() - at);
                parts.get(places.group(1)).write(out);
                at = places.end();
            }
            out.write(template, at, template.length() - at);
        }
    }

    private static Part text(String text) {
        return out -> out.write(text);
    }

    private static void copy(Path file, Writer out) throws IOException {
        try (Reader in = Files.newBufferedReader(file)) {
            in.transferTo(out);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PageWriter.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The findings; an n never parts from its number at the end of a line. */
    private static String overview(ReportData data) {
        return Overview.of(data).stream()
                .map(sentence -> "<li>" + Html.escape(sentence).replace("n = ", "n&nbsp;=&nbsp;") + "</li>\n")
                .collect(Collectors.joining());
    }

    /** Says which evidence the page does not hold. */
    private static String limit(ReportData data, EvidenceData embedded) {
        StringBuilder notes = new StringBuilder();
        for (EvidenceKind kind : EvidenceKind.ALL) {
            int all = data.rows(kind.spec()).size();
            int here = embedded.embedded().get(kind.name());
            if (here < all) {
                notes.append("<p class=\"note\">This page holds ")
                        .append(Labels.count(here))
                        .append(" of ")
                        .append(Labels.count(all))
                        .append(" evidence rows of <code>exports/")
                        .append(kind.name())
                        .append(".csv</code>.</p>\n");
            }
        }
        return notes.toString();
    }

    private static String links(List<PageSection> sections) {
        return sections.stream()
                .map(part -> "<li><a href=\"#" + part.id() + "\">" + Html.escape(part.title()) + "</a></li>\n")
                .collect(Collectors.joining());
    }
}
