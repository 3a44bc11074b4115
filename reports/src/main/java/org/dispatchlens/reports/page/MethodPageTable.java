package org.dispatchlens.reports.page;

import java.util.ArrayList;
import java.util.List;

/** How the page's numbers are reckoned: one row for each measure. */
final class MethodPageTable {
    private static final List<List<String>> MEASURES = List.of(
            List.of(
                    "Share",
                    "k / n",
                    "Wilson score interval, 95 % (Wilson 1927)",
                    "n as the column \u201cof\u201d says",
                    "no estimate under the minimum n"),
            List.of(
                    "Blame balance",
                    "(a \u2212 b) / (a + b), a and b the asserted blame rows on the two sides",
                    "percentile bootstrap over articles, 95 % (Efron and Tibshirani 1993)",
                    "n = a + b",
                    "no estimate under the minimum n; no interval for one article"),
            List.of(
                    "Mean sentiment",
                    "sum of scores / n",
                    "percentile bootstrap over articles, 95 %",
                    "sentence-actor pairs scored by one method",
                    "no estimate under the minimum n; no interval for one article"),
            List.of(
                    "Consensus of figures",
                    "the interval that most reports share: the intersection of the largest set of outlets whose intervals meet",
                    "none: it is an interval",
                    "reports and outlets of the fact",
                    "empty where no two reports can be compared"),
            List.of(
                    "Deviation of figures",
                    "log10(median of the outlet / median of the fact)",
                    "none",
                    "printed numbers",
                    "empty without a printed number"),
            List.of(
                    "Coverage of statements",
                    "outlets that carry it / outlets of the story",
                    "none: a full count",
                    "outlets with an article on the story",
                    "only for stories of two outlets or more"));

    private MethodPageTable() {}

    static PageTable of() {
        List<List<Cell>> rows = new ArrayList<>();
        MEASURES.forEach(measure -> rows.add(measure.stream().map(Cell::text).toList()));
        return new PageTable(
                "t-method",
                "Formulas",
                "Articles, not rows, are drawn in the bootstrap, since rows of one article depend on each other.",
                "",
                List.of("Measure", "Formula", "Interval", "n and denominator", "Empty case"),
                rows,
                rows.size());
    }
}
