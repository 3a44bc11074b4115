package org.dispatchlens.common.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableRow;

/** Counts which articles have the same figure: the same day, story, kind, number and people. */
final class GkgCounts {
    private static final Map<String, String> TYPES = CodeTable.rows("counts.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("kind"), row -> row.get("type")));
    private static final String CURRENT = "current";
    private static final String BETWEEN = "\u0001";

    private final boolean extended;
    private final TreeMap<String, Tally> counts = new TreeMap<>();

    /** @param extended whether figures differ by their intervals and other columns as well */
    GkgCounts(boolean extended) {
        this.extended = extended;
    }

    /** One figure of several articles. */
    private static final class Tally {
        private final List<String> head;
        private final List<String> more;
        private long articles;
        private String lastArticle = "";
        private final SortedSet<Long> events = new TreeSet<>();
        private final SortedSet<String> outlets = new TreeSet<>();
        private final SortedSet<String> sources = new TreeSet<>();

        Tally(List<String> head, List<String> more) {
            this.head = head;
            this.more = more;
        }

        void add(ArticleRows article, Collection<Long> sameSentence) {
            articles += lastArticle.equals(article.id()) ? 0 : 1;
            lastArticle = article.id();
            events.addAll(sameSentence);
            outlets.add(article.outlet());
            sources.add(article.source());
        }

        GkgCount count() {
            return new GkgCount(
                    head.get(0), head.get(1), head.get(2), head.get(3), more, articles, events, outlets, sources);
        }
    }

    /** Why the plain file has no place for a figure; empty for one that it has a place for. */
    static Optional<String> hindrance(TableRow figure) {
        if (TYPES.getOrDefault(figure.text("kind"), "").isEmpty()) {
            return Optional.of("kinds without a count type");
        }
        if (!figure.text("event_ref").equals(CURRENT) || figure.text("rule_id").equals(Figure.SUPERSEDED)) {
            return Optional.of("figures of earlier events and replaced ones");
        }
        return figure.get("value") == null ? Optional.of("quantities without a number") : Optional.empty();
    }

    void add(ArticleRows article, EventDate date, TableRow figure, Collection<Long> events) {
        List<String> head = List.of(
                date.compact(), TYPES.getOrDefault(figure.text("kind"), ""), cell(figure, "value"), figure.text("grp"));
        List<String> more = extended
                ? GkgColumns.FIGURE.stream().map(name -> cell(figure, name)).toList()
                : List.of();
        List<String> key = new ArrayList<>(head);
        key.addAll(more);
        key.add(figure.text("side"));
        key.add(article.story());
        counts.computeIfAbsent(String.join(BETWEEN, key), k -> new Tally(head, more))
                .add(article, events);
    }

    private static String cell(TableRow figure, String column) {
        Object value = figure.get(column);
        if (value == null) {
            return "";
        }
        return value instanceof Double number ? TableCsv.number(number) : value.toString();
    }

    /** By day, type, number and people. */
    Stream<GkgCount> all() {
        return counts.values().stream().map(Tally::count);
    }
}
