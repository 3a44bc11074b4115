package org.dispatchlens.reports.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.reports.Labels;

/**
 * Leads from a number to the rows of the Evidence sheet that it counts.
 *
 * <p>A link is made when the sheet holds exactly as many such rows as the number says, or fewer because the sheet was
 * cut, which the link then says. Rows that stand together are linked as one range; rows that stand apart as a defined
 * name ({@code evidence_1} ...) of several ranges.
 */
final class EvidenceIndex {
    /** More pieces than these would make names that spreadsheets refuse. */
    private static final int MAX_PIECES = 100;

    private final XSSFWorkbook workbook;
    private final EvidenceList list;
    private final Map<Grouping, Map<List<Integer>, Runs>> groups = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private record Grouping(EvidenceKind kind, List<String> keys) {}

    EvidenceIndex(XSSFWorkbook workbook, EvidenceList list) {
        this.workbook = workbook;
        this.list = list;
    }

    /**
     * A link to the rows that a number counts.
     *
     * @param n the number
     * @return null when there is nothing to link
     */
    Link link(EvidenceQuery query, int n) {
        return link(List.of(query), n);
    }

    /** A link to all rows that several queries find together, of which there are {@code n} in the tables; else null. */
    Link link(List<EvidenceQuery> queries, int n) {
        Runs rows = rows(queries);
        boolean cut = rows.size() < n && queries.stream().anyMatch(query -> list.isCut(query.kind()));
        return rows.size() == 0 || (rows.size() != n && !cut) ? null : to(rows, n);
    }

    /** A link to all rows that several queries find together, or null where there are none. */
    Link link(List<EvidenceQuery> queries) {
        Runs rows = rows(queries);
        return rows.size() == 0 ? null : to(rows, rows.size());
    }

    private Runs rows(List<EvidenceQuery> queries) {
        return queries.isEmpty()
                ? Runs.NONE
                : Runs.union(queries.stream().map(this::find).toList());
    }

    private Runs find(EvidenceQuery query) {
        EvidencePart part = list.part(query.kind());
        List<Integer> codes = new ArrayList<>();
        for (int i = 0; i < query.keys().size(); i++) {
            codes.add(part.key(query.keys().get(i)).codeOf(query.values().get(i)));
        }
        return groups.computeIfAbsent(new Grouping(query.kind(), query.keys()), this::group)
                .getOrDefault(codes, Runs.NONE);
    }

    private Map<List<Integer>, Runs> group(Grouping by) {
        EvidencePart part = list.part(by.kind());
        List<KeyColumn> columns = by.keys().stream().map(part::key).toList();
        int first = list.first(by.kind());
        Map<List<Integer>, Runs> positions = new HashMap<>();
        int[] codes = new int[columns.size()];
        Runs runs = null;
        for (int i = 0; i < part.size(); i++) {
            // Neighbours mostly have the same keys, since these order the sheet.
            if (take(columns, i, codes) || runs == null) {
                List<Integer> key = Arrays.stream(codes).boxed().toList();
                runs = positions.computeIfAbsent(key, k -> new Runs());
            }
            runs.add(first + i);
        }
        return positions;
    }

    /** Puts a row's codes into {@code codes}; says whether any is another one. */
    private static boolean take(List<KeyColumn> columns, int row, int[] codes) {
        boolean other = false;
        for (int i = 0; i < codes.length; i++) {
            int code = columns.get(i).code(row);
            other |= code != codes[i];
            codes[i] = code;
        }
        return other;
    }

    private Link to(Runs rows, int n) {
        List<CellRangeAddress> pieces =
                rows.runs().stream().limit(MAX_PIECES).map(EvidenceIndex::cells).toList();
        String place = pieces.size() == 1
                ? "'" + EvidenceSheet.NAME + "'!" + pieces.get(0).formatAsString()
                : name(pieces);
        int shown = rows.runs().stream()
                .limit(MAX_PIECES)
                .mapToInt(run -> run.last() - run.first() + 1)
                .sum();
        return new Link(place, tip(shown, n));
    }

    private static String tip(int shown, int n) {
        if (shown < n) {
            return "Show " + Labels.count(shown) + " of its " + Labels.count(n)
                    + " evidence rows; all are in the exports";
        }
        return n == 1 ? "Show its evidence row" : "Show its " + Labels.count(n) + " evidence rows";
    }

    private static CellRangeAddress cells(Runs.Run run) {
        return new CellRangeAddress(
                EvidenceSheet.FIRST_ROW + run.first(),
                EvidenceSheet.FIRST_ROW + run.last(),
                0,
                EvidenceSheet.LAST_COLUMN);
    }

    private String name(List<CellRangeAddress> pieces) {
        String formula = pieces.stream().map(EvidenceIndex::absolute).collect(Collectors.joining(","));
        return names.computeIfAbsent(formula, key -> {
            XSSFName name = workbook.createName();
            name.setNameName("evidence_" + (names.size() + 1));
            name.setRefersToFormula(key);
            return name.getNameName();
        });
    }

    private static String absolute(CellRangeAddress piece) {
        String from = new CellReference(piece.getFirstRow(), piece.getFirstColumn(), true, true).formatAsString();
        String to = new CellReference(piece.getLastRow(), piece.getLastColumn(), true, true).formatAsString();
        return EvidenceSheet.NAME + "!" + from + ":" + to;
    }
}
