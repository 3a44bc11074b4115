package org.dispatchlens.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Cut;
import org.dispatchlens.reports.Labels;

/**
 * One sortable table of the page.
 *
 * @param id HTML id
 * @param source where all rows are, in words; empty where the page has them all anyway
 * @param rows as many cells in each as there are columns; at most {@link #MOST_ROWS}
 * @param total how many rows there are
 * @param what what the rows shown are called where some are missing; empty for the first rows of the table
 */
record PageTable(
        String id,
        String title,
        String caption,
        String source,
        List<String> columns,
        List<List<Cell>> rows,
        int total,
        String what) {
    /** A table whose rows are just rows. */
    PageTable(
            String id,
            String title,
            String caption,
            String source,
            List<String> columns,
            List<List<Cell>> rows,
            int total) {
        this(id, title, caption, source, columns, rows, total, "");
    }

    /** Rows of one table that the page shows; the export has all. */
    static final int MOST_ROWS = 400;

    /** Tables that are longer than this get a field to filter them. */
    private static final int FILTER_FROM = 8;

    /** The first rows of an exported table. */
    static PageTable of(
            String id,
            String title,
            String caption,
            String export,
            List<String> columns,
            List<TableRow> rows,
            Function<TableRow, List<Cell>> cells) {
        List<List<Cell>> shown = new ArrayList<>();
        for (TableRow row : rows) {
            if (shown.size() == MOST_ROWS) {
                break;
            }
            shown.add(cells.apply(row));
        }
        return new PageTable(id, title, caption, "exports/" + export + ".csv", columns, shown, rows.size());
    }

    /** Rows of a table that grows with the archive, with what they are called. */
    static PageTable of(
            String id,
            String title,
            String caption,
            List<String> columns,
            Cut rows,
            Function<TableRow, List<Cell>> cells) {
        return new PageTable(
                id,
                title,
                caption,
                rows.source(),
                columns,
                rows.rows().stream().limit(MOST_ROWS).map(cells).toList(),
                Math.toIntExact(rows.total()),
                rows.what());
    }

    String html() {
        String heading = "<section class=\"table\" id=\"" + id + "\">\n<h3 id=\"" + id + "-h\">" + Html.escape(title)
                + "</h3>\n<p>" + Html.escape(caption) + "</p>\n";
        if (rows.isEmpty()) {
            return heading + "<p class=\"empty\">There are no rows of this kind.</p>\n</section>\n";
        }
        return heading + note() + filter() + "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\""
                + id + "-h\"><table id=\"" + id + "-t\">\n" + head() + "<tbody>\n"
                + rows.stream().map(PageTable::html).collect(Collectors.joining())
                + "</tbody></table></div>\n</section>\n";
    }

    private static String html(List<Cell> row) {
        return row.stream().map(Cell::html).collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private String note() {
        return total <= rows.size()
                ? ""
                : "<p class=\"note\">The " + (what.isEmpty() ? "first " : "") + Labels.count(rows.size())
                        + (what.isEmpty() ? "" : " " + Html.escape(what) + ",") + " of " + Labels.count(total)
                        + (what.isEmpty() ? " rows" : "") + "; all are in <code>" + Html.escape(source)
                        + "</code>.</p>\n";
    }

    private String filter() {
        return rows.size() <= FILTER_FROM
                ? ""
                : "<p class=\"filter\"><label>Show rows with <input type=\"search\" data-table=\"" + id
                        + "-t\"></label> <span role=\"status\"></span></p>\n";
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
