package org.dispatchlens.reports.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.reports.Labels;

/**
 * One sortable table of the page.
 *
 * @param id HTML id
 * @param source export that has all rows
 * @param rows as many cells in each as there are columns
 */
record PageTable(String id, String title, String caption, String source, List<String> columns, List<List<Cell>> rows) {
    /** Rows of one table that the page shows; the export has all. */
    static final int MOST_ROWS = 400;

    /** Tables that are longer than this get a field to filter them. */
    private static final int FILTER_FROM = 12;

    /**
     * One cell.
     *
     * @param sort what it is sorted by: a plain number or a text; empty sorts last
     * @param query evidence that it opens, or null
     */
    record Cell(String text, String sort, boolean number, EvidenceQuery query) {
        static Cell text(String text) {
            return new Cell(text, text, false, null);
        }

        static Cell count(int n) {
            return new Cell(Labels.count(n), Integer.toString(n), true, null);
        }

        /** A count that opens its evidence; zero opens nothing. */
        static Cell count(int n, String table, Map<String, List<String>> fields) {
            return n == 0
                    ? count(0)
                    : new Cell(Labels.count(n), Integer.toString(n), true, new EvidenceQuery(table, fields));
        }

        static Cell number(double value, String shown) {
            return new Cell(shown, Double.isNaN(value) ? "" : TableCsv.number(value), true, null);
        }

        /** A score in [-1,1]. */
        static Cell score(double value) {
            return number(value, Labels.score(value));
        }

        String html() {
            String inner = query == null
                    ? Html.escape(text)
                    : "<button type=\"button\" class=\"ev\" data-q=\"" + Html.escape(query.json()) + "\">"
                            + Html.escape(text) + "</button>";
            return "<td" + (number ? " class=\"n\"" : "") + " data-v=\"" + Html.escape(sort) + "\">" + inner + "</td>";
        }
    }

    String html() {
        StringBuilder html = new StringBuilder();
        html.append("<section class=\"table\" id=\"")
                .append(id)
                .append("\">\n<h3 id=\"")
                .append(id)
                .append("-h\">")
                .append(Html.escape(title))
                .append("</h3>\n<p>")
                .append(Html.escape(caption))
                .append("</p>\n");
        if (rows.isEmpty()) {
            return html.append("<p class=\"empty\">There are no rows of this kind.</p>\n</section>\n")
                    .toString();
        }
        if (rows.size() > MOST_ROWS) {
            html.append("<p class=\"note\">The first ")
                    .append(MOST_ROWS)
                    .append(" of ")
                    .append(Labels.count(rows.size()))
                    .append(" rows; all are in <code>exports/")
                    .append(source)
                    .append(".csv</code>.</p>\n");
        }
        if (rows.size() > FILTER_FROM) {
            html.append("<label class=\"filter\">Show rows with <input type=\"search\" data-table=\"")
                    .append(id)
                    .append("-t\"></label>\n");
        }
        html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"")
                .append(id)
                .append("-h\"><table id=\"")
                .append(id)
                .append("-t\">\n")
                .append(head())
                .append("<tbody>\n");
        rows.stream().limit(MOST_ROWS).forEach(row -> html.append("<tr>")
                .append(row.stream().map(Cell::html).collect(Collectors.joining()))
                .append("</tr>\n"));
        return html.append("</tbody></table></div>\n</section>\n").toString();
    }

    private String head() {
        StringBuilder html = new StringBuilder("<thead><tr>");
        for (int i = 0; i < columns.size(); i++) {
            html.append("<th scope=\"col\" aria-sort=\"none\"")
                    .append(rows.get(0).get(i).number() ? " class=\"n\"" : "")
                    .append("><button type=\"button\" class=\"sort\">")
                    .append(Html.escape(columns.get(i)))
                    .append("</button></th>");
        }
        return html.append("</tr></thead>\n").toString();
    }
}
