package org.dispatchlens.reports.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.chart.OutletSymbols;

/** Cells with an outlet's name and the mark that it has in the charts. */
final class OutletCells {
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, String> symbols;

    OutletCells(ReportData data) {
        this.symbols = OutletSymbols.of(data);
        symbols.keySet().forEach(outlet -> ids.put(outlet, "outlet-" + (ids.size() + 1)));
    }

    /** The outlet of a row. */
    Cell of(TableRow row) {
        return of(row.text("outlet"));
    }

    Cell of(String outlet) {
        String name = Labels.outlet(outlet);
        return new Cell(name, name, false, null, ids.get(outlet), null);
    }

    /** Names of a list cell of the tables, without marks. */
    static Cell list(String cell) {
        return Cell.text(
                Labels.list(Labels.parts(cell).stream().map(Labels::outlet).toList()));
    }

    /** Evidence of one outlet. */
    static Map<String, List<String>> own(TableRow row) {
        return Map.of("outlet", List.of(row.text("outlet")));
    }

    /** Definitions of the marks, which the cells refer to. */
    String definitions() {
        return symbols.entrySet().stream()
                .map(symbol -> "<g id=\"" + ids.get(symbol.getKey()) + "\">" + symbol.getValue() + "</g>")
                .collect(Collectors.joining("", "<svg class=\"marks\" aria-hidden=\"true\"><defs>", "</defs></svg>\n"));
    }
}
