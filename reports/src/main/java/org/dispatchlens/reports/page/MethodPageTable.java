package org.dispatchlens.reports.page;

import java.util.List;
import org.dispatchlens.common.methods.Method;
import org.dispatchlens.common.methods.Methods;

/** How the page's numbers are reckoned: one row for each formula. */
final class MethodPageTable {
    private MethodPageTable() {}

    static PageTable of() {
        List<List<Cell>> rows = Methods.ALL.stream().map(MethodPageTable::cells).toList();
        return new PageTable(
                "t-method",
                "Formulas",
                "Articles, not rows, are the units of intervals and tests, since rows of one article are alike.",
                "",
                List.of("Number", "Formula", "What n counts", "Denominator", "With nothing or too little", "Source"),
                rows,
                rows.size());
    }

    private static List<Cell> cells(Method method) {
        return List.of(
                Cell.text(method.name()),
                Cell.text(method.formula()),
                Cell.text(method.n()),
                Cell.text(method.denominator()),
                Cell.text(method.emptyCase()),
                Cell.text(method.source()));
    }
}
