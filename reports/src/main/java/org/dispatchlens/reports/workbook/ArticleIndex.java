package org.dispatchlens.reports.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.ReportData;

/** The articles in the order of their sheet, by outlet and id, and links to them. The rows stay in their table. */
final class ArticleIndex {
    /** Articles of the sheet; the exports have all. */
    private static final int MAX_ARTICLES = 100_000;

    private final List<TableRow> table;
    /** Place in the table of each article shown. */
    private final int[] order;

    private final Map<String, String> stories = new HashMap<>();
    private final Set<String> copies = new HashSet<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Runs> byOutlet = new HashMap<>();

    private ArticleIndex(List<TableRow> table) {
        this.table = table;
        List<String> ids = new ArrayList<>();
        KeyColumn outlets = new KeyColumn();
        for (TableRow row : table) {
            ids.add(row.text("article_id"));
            outlets.add(row.text("outlet"));
            learn(row);
        }
        int[] ranks = outlets.ranks(Comparator.naturalOrder());
        this.order = IntStream.range(0, ids.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> ranks[outlets.code(i)])
                        .thenComparing(ids::get))
                .limit(MAX_ARTICLES)
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < order.length; i++) {
            positions.put(ids.get(order[i]), i);
            byOutlet.computeIfAbsent(outlets.value(order[i]), key -> new Runs()).add(i);
        }
    }

    private void learn(TableRow row) {
        if (!row.flag("wire_lead")) {
            copies.add(row.text("article_id"));
        }
        if (!row.text("story_id").isEmpty()) {
            stories.put(row.text("article_id"), row.text("story_id"));
        }
    }

    static ArticleIndex of(ReportData data) {
        return new ArticleIndex(data.rows(EvidenceTables.ARTICLES));
    }

    /** Articles shown. */
    int size() {
        return order.length;
    }

    /** Articles of the run. */
    int total() {
        return table.size();
    }

    TableRow row(int position) {
        return table.get(order[position]);
    }

    /** Story of an article, or empty. */
    String story(String id) {
        return stories.getOrDefault(id, "");
    }

    /** Whether an article repeats the text of an earlier one. */
    boolean isCopy(String id) {
        return copies.contains(id);
    }

    /** Link to one article, or null when its sheet does not show it. */
    Link article(String id) {
        Integer at = positions.get(id);
        return at == null ? null : range(at, at, "Show the article");
    }

    /** Link to the n articles of an outlet, or to those of them that the sheet shows; null when it shows none. */
    Link outlet(String outlet, int n) {
        Runs at = byOutlet.getOrDefault(outlet, Runs.NONE);
        if (at.size() == 0) {
            return null;
        }
        Runs.Run run = at.runs().get(0);
        return range(
                run.first(),
                run.last(),
                at.size() == n ? "Show its articles" : "Show " + Labels.count(at.size()) + " of its articles");
    }

    private static Link range(int from, int to, String tip) {
        int first = ArticlesSheet.FIRST_ROW + 1;
        return new Link("'" + ArticlesSheet.NAME + "'!A" + (first + from) + ":N" + (first + to), tip);
    }
}
