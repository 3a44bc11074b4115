package org.dispatchlens.reports.workbook;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.ArticleIds;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.Scan;

/** The articles in the order of their sheet, by outlet and id, and links to them. The rows stay in their table. */
final class ArticleIndex {
    /** Articles of the sheet; the exports have all. */
    private static final int MAX_ARTICLES = 100_000;

    private final List<TableRow> table;
    /** Place in the table of each article shown. */
    private final int[] order;

    private final ArticleIds ids;
    /** Story of each article of the table. */
    private final KeyColumn stories = new KeyColumn();

    private final BitSet copies = new BitSet();
    /** Place on the sheet of each article of the table; -1 where it is not shown. */
    private final int[] positions;

    private final Map<String, Runs> byOutlet = new HashMap<>();

    private ArticleIndex(List<TableRow> table, ArticleIds ids) {
        this.table = table;
        this.ids = ids;
        KeyColumn outlets = new KeyColumn();
        for (TableRow row : Scan.of(table, List.of("wire_lead", "outlet", "story_id"))) {
            copies.set(outlets.size(), !row.flag("wire_lead"));
            outlets.add(row.text("outlet"));
            stories.add(row.text("story_id"));
        }
        int[] ranks = outlets.ranks(Comparator.naturalOrder());
        this.order = IntStream.range(0, ids.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> ranks[outlets.code(i)])
                        .thenComparing(ids::id))
                .limit(MAX_ARTICLES)
                .mapToInt(Integer::intValue)
                .toArray();
        this.positions = new int[ids.size()];
        Arrays.fill(positions, -1);
        for (int i = 0; i < order.length; i++) {
            positions[order[i]] = i;
            byOutlet.computeIfAbsent(outlets.value(order[i]), key -> new Runs()).add(i);
        }
    }

    static ArticleIndex of(ReportData data) {
        return new ArticleIndex(data.rows(EvidenceTables.ARTICLES), ArticleIds.of(data));
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
        int place = ids.place(id);
        return place < 0 ? "" : stories.value(place);
    }

    /** Whether an article repeats the text of an earlier one. */
    boolean isCopy(String id) {
        int place = ids.place(id);
        return place >= 0 && copies.get(place);
    }

    /** Link to one article, or null when its sheet does not show it. */
    Link article(String id) {
        int place = ids.place(id);
        int at = place < 0 ? -1 : positions[place];
        return at < 0 ? null : range(at, at, "Show the article");
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
