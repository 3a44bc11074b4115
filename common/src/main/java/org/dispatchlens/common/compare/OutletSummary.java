package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dispatchlens.common.model.Publication;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/** Table {@code outlet_summary}: how much of everything was found in each outlet. */
public final class OutletSummary implements Comparison<OutletSummary> {
    private static final long serialVersionUID = 1L;

    private static final List<TableSpec> COUNTED =
            List.of(EvidenceTables.MENTIONS, EvidenceTables.BLAMES, EvidenceTables.FIGURES, EvidenceTables.QUOTES);

    private static final int SIZES = 3 + COUNTED.size();

    private final TreeMap<String, Line> lines = new TreeMap<>();

    /** When an article was published, as it says; and the text that sorts as times do. */
    private record Moment(String published, boolean known, String sortKey) implements Serializable {
        private static final long serialVersionUID = 1L;

        static Moment of(String text) {
            boolean known = Publication.day(text).isPresent();
            String published = known ? text : "";
            return new Moment(published, known, Publication.sortKey(published));
        }

        static Moment earlier(Moment a, Moment b) {
            int order = a.sortKey.compareTo(b.sortKey);
            return order < 0 || (order == 0 && a.published.compareTo(b.published) <= 0) ? a : b;
        }

        static Moment later(Moment a, Moment b) {
            if (!a.known || !b.known) {
                return a.known ? a : b;
            }
            return earlier(a, b).equals(a) ? b : a;
        }
    }

    /** Articles with and without copies, sizes, sizes once per wire story; and the span of publication. */
    private record Line(List<Long> sums, Moment first, Moment last) implements Serializable {
        private static final long serialVersionUID = 1L;

        Line plus(Line other) {
            List<Long> total = new ArrayList<>();
            for (int i = 0; i < sums.size(); i++) {
                total.add(sums.get(i) + other.sums.get(i));
            }
            return new Line(total, Moment.earlier(first, other.first), Moment.later(last, other.last));
        }
    }

    @Override
    public OutletSummary add(ArticleEvidence article) {
        ArticleFacts facts = article.facts();
        List<Long> sums = new ArrayList<>();
        sums.add(1L);
        sums.add(facts.wireLead() ? 1L : 0L);
        List<Long> sizes = sizes(article);
        sums.addAll(sizes);
        sizes.forEach(size -> sums.add(facts.wireLead() ? size : 0L));
        Moment published = Moment.of(facts.publishedAt());
        lines.merge(facts.outlet(), new Line(sums, published, published), Line::plus);
        return this;
    }

    /** Words, sentences, rows of the counted tables, and pairs with a sentiment. */
    private static List<Long> sizes(ArticleEvidence article) {
        List<Long> sizes = new ArrayList<>();
        sizes.add((long) article.facts().words());
        sizes.add((long) article.facts().sentences());
        COUNTED.forEach(table -> sizes.add((long) article.rows(table).size()));
        sizes.add(pairs(article.rows(EvidenceTables.SENTIMENTS)));
        return sizes;
    }

    /** Several methods score the same pair of sentence and target, each in a row of its own. */
    private static long pairs(List<TableRow> sentiments) {
        return sentiments.stream()
                .map(row -> List.of(row.integer("sentence_id"), row.text("target_id"), row.text("voice")))
                .distinct()
                .count();
    }

    @Override
    public OutletSummary merge(OutletSummary other) {
        other.lines.forEach((outlet, line) -> lines.merge(outlet, line, Line::plus));
        return this;
    }

    @Override
    public List<TableRow> rows(CompareOptions options) {
        return lines.entrySet().stream()
                .map(e -> row(e.getKey(), e.getValue(), options))
                .toList();
    }

    private static TableRow row(String outlet, Line line, CompareOptions options) {
        List<Integer> sums = line.sums().stream().map(Cells::count).toList();
        int raw = 2 + SIZES;
        List<Object> cells = new ArrayList<>(List.of(options.story(), outlet));
        cells.addAll(sums.subList(0, raw));
        cells.add(line.first().published());
        cells.add(line.last().published());
        cells.addAll(sums.subList(raw, sums.size()));
        return TableRow.of(ComparisonTables.OUTLET_SUMMARY, cells.toArray());
    }
}
