package org.dispatchlens.common.compare;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.dispatchlens.common.codebook.CodebookItem;
import org.dispatchlens.common.codebook.Counted;
import org.dispatchlens.common.tables.CodebookTables;
import org.dispatchlens.common.tables.TableRow;

/** Rows of {@code codebook_matches}. */
final class MatchRows {
    private MatchRows() {}

    /** What an item was named by in one article. */
    static TableRow row(CodebookItem item, String table, String column, Collection<String> forms, Tally tally) {
        return row(
                List.of(item.file(), item.list(), item.id(), item.label(), item.origin(), table, column),
                Cells.joined(forms),
                tally,
                1,
                1);
    }

    /**
     * One row.
     *
     * @param head file, list, id, label, origin, table and column
     */
    static TableRow row(List<String> head, String forms, Tally tally, int outlets, int outletsOnce) {
        return TableRow.of(
                CodebookTables.CODEBOOK_MATCHES,
                head.get(0),
                head.get(1),
                head.get(2),
                head.get(3),
                head.get(4),
                head.get(5),
                head.get(6),
                forms,
                Cells.count(tally.n()),
                Cells.count(tally.articles()),
                Cells.count(outlets),
                Cells.count(tally.once()),
                Cells.count(tally.articlesOnce()),
                Cells.count(outletsOnce));
    }

    /** An item that no row names, or that no row can name. */
    static TableRow unmatched(CodebookItem item) {
        if (!item.ways().isEmpty()) {
            Counted counted = item.ways().get(0).counted();
            return row(item, counted.table(), counted.column(), Set.of(), Tally.ZERO)
                    .with("n_outlets", 0)
                    .with("n_outlets_once", 0);
        }
        TableRow row = row(item, "", "", Set.of(), Tally.ZERO);
        for (String count : List.of("n", "n_articles", "n_outlets", "n_once", "n_articles_once", "n_outlets_once")) {
            row = row.with(count, null);
        }
        return row;
    }

    /** The cells that tell an item and where it was named. */
    static List<String> head(TableRow row) {
        return List.of(
                row.text("file"),
                row.text("list"),
                row.text("entry_id"),
                row.text("label"),
                row.text("origin"),
                row.text("table"),
                row.text("column"));
    }

    static Key key(TableRow row) {
        return new Key(head(row));
    }

    static List<String> forms(TableRow row) {
        return List.of(row.text("forms").split("; "));
    }
}
