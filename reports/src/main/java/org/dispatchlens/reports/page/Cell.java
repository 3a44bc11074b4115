package org.dispatchlens.reports.page;

import java.util.List;
import java.util.Map;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.reports.Labels;

/**
 * One cell of a table.
 *
 * @param sort what it is sorted by: a plain number or a text; empty sorts last
 * @param query evidence that it opens, or null
 * @param symbol id of the outlet's mark that stands before the text, or null
 * @param link address that it leads to, or null
 */
record Cell(String text, String sort, boolean number, EvidenceQuery query, String symbol, String link) {
    private static final int LONG = 28;

    private static Cell of(String text, String sort, boolean number) {
        return new Cell(text, sort, number, null, null, null);
    }

    static Cell text(String text) {
        return of(text, text, false);
    }

    /** A text that leads to a web address; any other address stays away. */
    static Cell link(String text, String address) {
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        return new Cell(text, text, false, null, null, web ? address : null);
    }

    static Cell count(int n) {
        return of(Labels.count(n), Integer.toString(n), true);
    }

    /** A count that opens its evidence; zero opens nothing. */
    static Cell count(int n, EvidenceKind kind, Map<String, List<String>> fields) {
        return n == 0
                ? count(0)
                : new Cell(
                        Labels.count(n), Integer.toString(n), true, new EvidenceQuery(kind.name(), fields), null, null);
    }

    static Cell number(double value, String shown) {
        return of(shown, Double.isNaN(value) ? "" : TableCsv.number(value), true);
    }

    /** A score in [-1,1]. */
    static Cell score(double value) {
        return number(value, Labels.score(value));
    }

    /** An estimate, or that there is not enough data for it. */
    static Cell estimate(double value, String shown) {
        return number(value, Double.isNaN(value) ? Labels.NOT_ENOUGH : shown);
    }

    /** A share with its interval, where there is one, or that there is not enough data for it. */
    static Cell share(double share, double low, double high) {
        String interval = Double.isNaN(low) ? "no interval" : Labels.share(low) + " to " + Labels.share(high);
        return estimate(share, Labels.share(share) + " (" + interval + ")");
    }

    String html() {
        String data = sort.equals(text) ? "" : " data-v=\"" + Html.escape(sort) + "\"";
        return "<td" + look() + data + ">" + inner() + "</td>";
    }

    /** Numbers stand at the right; long texts get room, so that they do not become towers of single words. */
    private String look() {
        return number ? " class=\"n\"" : text.length() > LONG ? " class=\"w\"" : "";
    }

    private String inner() {
        String shown = Html.escape(text);
        if (query != null) {
            return "<button type=\"button\" class=\"ev\" data-q=\"" + Html.escape(query.json()) + "\">" + shown
                    + "</button>";
        }
        if (link != null) {
            return "<a rel=\"noopener noreferrer\" href=\"" + Html.escape(link) + "\">" + shown + "</a>";
        }
        return symbol == null
                ? shown
                : "<svg class=\"o\" viewBox=\"-9 -9 18 18\" aria-hidden=\"true\"><use href=\"#" + symbol + "\"/></svg>"
                        + shown;
    }
}
