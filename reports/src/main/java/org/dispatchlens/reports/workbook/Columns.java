package org.dispatchlens.reports.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;

/** Columns that many tables share. */
final class Columns {
    static final int OUTLET_WIDTH = 28;
    static final int STATE_WIDTH = 18;

    private Columns() {}

    /** At most so many outlets, those with the greatest n, in the order given. */
    static List<String> busiest(List<String> outlets, ToIntFunction<String> n, int atMost) {
        Set<String> chosen = outlets.stream()
                .sorted(Comparator.comparing((String outlet) -> -n.applyAsInt(outlet))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(atMost)
                .collect(Collectors.toSet());
        return outlets.stream().filter(chosen::contains).toList();
    }

    static Field<TableRow> outlet() {
        return Field.<TableRow>of("Outlet", Look.TEXT, row -> Labels.outlet(row.text("outlet")))
                .width(OUTLET_WIDTH);
    }

    static Field<TableRow> state(String header, String column) {
        return Field.<TableRow>of(header, Look.TEXT, row -> Labels.state(row.text(column)))
                .width(STATE_WIDTH);
    }

    static Field<TableRow> status() {
        return status("Status", "status");
    }

    /** {@code ok}, or in grey that there is not enough data; empty where a table has no status. */
    static Field<TableRow> status(String header, String column) {
        return Field.text(header, column)
                .marked(row -> row.text(column).equals("ok") ? null : Look.MUTED)
                .width(16);
    }

    /** A count of findings of one kind in the row's outlet, linked to them. */
    static Field<TableRow> found(Book book, String header, String column, EvidenceKind kind) {
        return Field.count(header, column).linked(row -> book.index().link(byOutlet(kind, row), row.integer(column)));
    }

    /** How far one column lies above another; charts draw their whiskers from it. */
    static Field<TableRow> distance(String header, String from, String less) {
        return Field.of(header, Look.AID, row -> row.number(from) - row.number(less));
    }

    /** The column {@code denominator} of a table of shares: all findings of the outlet that belong to a known state or body. */
    static Field<TableRow> denominator(Book book, EvidenceKind kind) {
        return Field.count("Denominator", "denominator").linked(row -> book.index()
                .link(byOutlet(kind, row).with(EvidenceKeys.KNOWN, "yes"), row.integer("denominator")));
    }

    /** The findings of a kind in the row's outlet. */
    static EvidenceQuery byOutlet(EvidenceKind kind, TableRow row) {
        return EvidenceQuery.of(kind).with("outlet", row.text("outlet"));
    }
}
