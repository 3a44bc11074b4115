package org.dispatchlens.reports;

import java.util.List;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/**
 * The rows of a growing table that one list of the report shows.
 *
 * @param total rows that there are, shown or not
 * @param what what the rows shown are called, such as {@code stories that most outlets carry}
 */
public record Cut(List<TableRow> rows, long total, String what, TableSpec spec) {
    /** All rows in the table's order; where there are more than {@code most}, the first ones by their rank. */
    public static Cut of(ReportData data, Rank rank, int most) {
        int total = data.total(rank.spec());
        List<TableRow> rows = data.rows(rank.spec());
        return new Cut(total <= most ? rows : first(rows, rank, most), total, rank.words(), rank.spec());
    }

    /** The rows in the order of their rank, at most {@code most}. */
    public static Cut ranked(ReportData data, Rank rank, int most) {
        return new Cut(first(data.rows(rank.spec()), rank, most), data.total(rank.spec()), rank.words(), rank.spec());
    }

    private static List<TableRow> first(List<TableRow> rows, Rank rank, int most) {
        return rows.stream().sorted(rank.order()).limit(most).toList();
    }

    /** Whether rows are missing. */
    public boolean isCut() {
        return rows.size() < total;
    }

    /** Where all rows stand. */
    public String source() {
        return "exports/" + spec.name() + ".csv";
    }

    /** Says what is shown of how many, and where the rest is; empty where nothing is missing. */
    public String note() {
        return isCut()
                ? "Shown: the " + Labels.count(rows.size()) + " " + what + ", of " + Labels.count(total)
                        + "; all of them in " + source() + "."
                : "";
    }
}
