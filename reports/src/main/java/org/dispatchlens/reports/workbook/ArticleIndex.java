package org.dispatchlens.reports.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.ReportData;

/** The articles in the order of their sheet, by outlet and id, and links to them. */
final class ArticleIndex {
    private final List<TableRow> rows;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, List<Integer>> byOutlet = new HashMap<>();

    private ArticleIndex(List<TableRow> rows) {
        this.rows = List.copyOf(rows);
        for (int i = 0; i < Math.min(rows.size(), TableBlock.MAX_ROWS); i++) {
            positions.put(rows.get(i).text("article_id"), i);
            byOutlet.computeIfAbsent(rows.get(i).text("outlet"), key -> new ArrayList<>())
                    .add(i);
        }
    }

    static ArticleIndex of(ReportData data) {
        Comparator<TableRow> order =
                Comparator.comparing((TableRow row) -> row.text("outlet")).thenComparing(row -> row.text("article_id"));
        return new ArticleIndex(
                data.rows(EvidenceTables.ARTICLES).stream().sorted(order).toList());
    }

    List<TableRow> rows() {
        return rows;
    }

    /** The story of each article. */
    Map<String, String> stories() {
        return rows.stream()
                .collect(Collectors.toMap(row -> row.text("article_id"), row -> row.text("story_id"), (a, b) -> a));
    }

    /** Link to one article, or null when its sheet does not show it. */
    Link article(String id) {
        Integer at = positions.get(id);
        return at == null ? null : range(at, at, "Show the article");
    }

    /** Link to the n articles of an outlet, or null when its sheet does not show them all. */
    Link outlet(String outlet, int n) {
        List<Integer> at = byOutlet.getOrDefault(outlet, List.of());
        return at.isEmpty() || at.size() != n ? null : range(at.get(0), at.get(n - 1), "Show its articles");
    }

    private static Link range(int from, int to, String tip) {
        int first = ArticlesSheet.FIRST_ROW + 1;
        return new Link("'" + ArticlesSheet.NAME + "'!A" + (first + from) + ":N" + (first + to), tip);
    }
}
