package org.dispatchlens.reports.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.common.tables.TableRow;

/**
 * Leads from a number to the rows of the Evidence sheet that it counts.
 *
 * <p>A link is made only when the sheet holds exactly as many such rows as the number says. Rows that stand together
 * are linked as one range; rows that stand apart as a defined name ({@code evidence_1} ...) of several ranges.
 */
final class EvidenceIndex {
    /** More pieces than these would make names that spreadsheets refuse. */
    private static final int MAX_PIECES = 100;

    private final XSSFWorkbook workbook;
    private final EvidenceList list;
    private final Map<String, String> stories;
    private final Map<Grouping, Map<List<String>, List<Integer>>> groups = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private record Grouping(EvidenceKind kind, List<String> keys) {}

    /** {@code stories} gives the story of each article, for the key {@code story}. */
    EvidenceIndex(XSSFWorkbook workbook, EvidenceList list, Map<String, String> stories) {
        this.workbook = workbook;
        this.list = list;
        this.stories = Map.copyOf(stories);
    }

    /**
     * A link to the rows that a number counts.
     *
     * @param n the number
     * @return null when there is nothing to link or the sheet does not hold all n rows
     */
    Link link(EvidenceQuery query, int n) {
        List<Integer> rows = find(query);
        return n == 0 || rows.size() != n ? null : to(rows);
    }

    /** A link to all rows that several queries find together, where the sheet holds exactly {@code n}; else null. */
    Link link(List<EvidenceQuery> queries, int n) {
        List<Integer> rows = rows(queries);
        return n == 0 || rows.size() != n ? null : to(rows);
    }

    /** A link to all rows that several queries find together, or null where there are none. */
    Link link(List<EvidenceQuery> queries) {
        List<Integer> rows = rows(queries);
        return rows.isEmpty() ? null : to(rows);
    }

    private List<Integer> rows(List<EvidenceQuery> queries) {
        return queries.stream()
                .flatMap(query -> find(query).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Integer> find(EvidenceQuery query) {
        return groups.computeIfAbsent(new Grouping(query.kind(), query.keys()), this::group)
                .getOrDefault(query.values(), List.of());
    }

    private Map<List<String>, List<Integer>> group(Grouping by) {
        Map<List<String>, List<Integer>> positions = new HashMap<>();
        for (int i = 0; i < list.rows().size(); i++) {
            if (list.rows().get(i).kind() == by.kind()) {
                TableRow row = list.rows().get(i).row();
                List<String> values =
                        by.keys().stream().map(key -> key(row, key)).toList();
                positions.computeIfAbsent(values, key -> new ArrayList<>()).add(i);
            }
        }
        return positions;
    }

    private String key(TableRow row, String name) {
        return name.equals("story") ? stories.getOrDefault(row.text("article_id"), "") : EvidenceKeys.key(row, name);
    }

    private Link to(List<Integer> rows) {
        List<CellRangeAddress> pieces = pieces(rows);
        String tip = rows.size() == 1 ? "Show its evidence row" : "Show its " + rows.size() + " evidence rows";
        if (pieces.size() == 1) {
            return new Link("'" + EvidenceSheet.NAME + "'!" + pieces.get(0).formatAsString(), tip);
        }
        return pieces.size() > MAX_PIECES ? null : new Link(name(pieces), tip);
    }

    private static List<CellRangeAddress> pieces(List<Integer> rows) {
        List<CellRangeAddress> pieces = new ArrayList<>();
        for (int position : rows) {
            int row = EvidenceSheet.FIRST_ROW + position;
            CellRangeAddress last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (last != null && last.getLastRow() == row - 1) {
                last.setLastRow(row);
            } else {
                pieces.add(new CellRangeAddress(row, row, 0, EvidenceSheet.LAST_COLUMN));
            }
        }
        return pieces;
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
