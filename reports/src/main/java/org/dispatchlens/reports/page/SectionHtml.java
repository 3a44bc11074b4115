package org.dispatchlens.reports.page;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.dispatchlens.reports.chart.ChartFile;

/** The parts of the page as HTML. */
final class SectionHtml {
    private SectionHtml() {}

    static void write(List<PageSection> sections, Writer out) throws IOException {
        for (PageSection section : sections) {
            out.write("<section aria-labelledby=\"" + section.id() + "\">\n<h2 id=\"" + section.id() + "\">"
                    + Html.escape(section.title()) + "</h2>\n");
            for (ChartFile chart : section.charts()) {
                write(chart, out);
            }
            for (PageTable table : section.tables()) {
                out.write(table.html());
            }
            out.write("</section>\n");
        }
    }

    private static void write(ChartFile chart, Writer out) throws IOException {
        String title = Html.escape(chart.title());
        out.write("<figure id=\"" + chart.id() + "\">\n<div class=\"scroll chart\" tabindex=\"0\" role=\"region\""
                + " aria-label=\"" + title + "\">");
        out.write(Files.readString(chart.svg(), StandardCharsets.UTF_8).strip());
        out.write("</div>\n<figcaption><details><summary>" + title + ": the values in words</summary><p>"
                + Html.escape(chart.caption()) + "</p><p>" + Html.escape(chart.summary())
                + "</p></details></figcaption>\n</figure>\n");
    }
}
