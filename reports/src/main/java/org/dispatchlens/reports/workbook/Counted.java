package org.dispatchlens.reports.workbook;

import org.dispatchlens.common.tables.TableRow;

/**
 * The findings that a line of a table by outlet and state counts, and its columns of counts, which lead to them.
 *
 * @param key key of the findings
 * @param column column of the table that holds its value
 */
record Counted(Book book, EvidenceKind kind, String key, String column) {
    /** Leads to the findings of a line. */
    Link link(TableRow row) {
        return book.index().link(query(row), row.integer("n"));
    }

    Field<TableRow> n() {
        return Field.count("n", "n").linked(this::link);
    }

    Field<TableRow> once() {
        return Field.count("n once", "n_once")
                .linked(row -> book.index().link(query(row).once(), row.integer("n_once")));
    }

    /** Leads to the findings in these articles. */
    Field<TableRow> articles() {
        return Field.count("Articles", "n_articles").linked(this::link);
    }

    private EvidenceQuery query(TableRow row) {
        return Columns.byOutlet(kind, row).with(key, row.text(column));
    }
}
