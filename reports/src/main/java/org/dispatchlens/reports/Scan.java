package org.dispatchlens.reports;

import java.util.List;
import org.dispatchlens.common.tables.TableFile;
import org.dispatchlens.common.tables.TableRow;

/** Goes through a long table for the sake of a few columns. */
public final class Scan {
    private Scan() {}

    /** All rows in order; of columns that are not named, the values may be missing. */
    public static Iterable<TableRow> of(List<TableRow> rows, List<String> columns) {
        return rows instanceof TableFile file ? file.only(columns) : rows;
    }
}
