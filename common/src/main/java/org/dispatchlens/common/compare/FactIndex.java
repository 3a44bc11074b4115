package org.dispatchlens.common.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dispatchlens.common.counts.Mergeable;
import org.dispatchlens.common.tables.EvidenceTables;

/**
 * What must be known of a whole story before its figures get their facts.
 *
 * <p>Events: an EDTF reference without a year ({@code XXXX-08}) is the specified one ({@code 2022-08}) when exactly one
 * specified reference of the story has the same month and day; else it stays an event of its own.
 *
 * <p>Deployments: people sent somewhere stay there, so a deployment is a standing presence and no event of a day. Where
 * a story dates the deployment of a side in exactly one way ({@code 2020}), its {@code current} figures of people
 * deployed by that side report the same presence. With two dated deployments, or none, they stay {@code current}.
 *
 * <p>Groups: by default all people of one side are one fact. Civilians and forces stand apart in a story's fact when some
 * article gives both for the same event, kind and side; civilians also when some article gives them below a general
 * figure ({@code 10 people, among them 3 civilians}).
 */
public final class FactIndex implements Mergeable<ArticleEvidence, FactIndex> {
    private static final long serialVersionUID = 1L;
    private static final String NO_YEAR = "XXXX-";
    private static final Pattern SPECIFIED = Pattern.compile("\\d{4}-.+");

    /** Any reference with a digit of a year, a month or a day; {@code XXXX} and {@code XXXX-XX} tell no time. */
    private static final Pattern DATED = Pattern.compile(".*\\d.*");

    private final FigureGroups groups;
    private final TreeMap<String, TreeSet<String>> events = new TreeMap<>();
    private final TreeSet<FactKey> splits = new TreeSet<>();
    private final TreeSet<FactKey> deployments = new TreeSet<>();

    public FactIndex(FigureGroups groups) {
        this.groups = groups;
    }

    @Override
    public FactIndex add(ArticleEvidence article) {
        List<FigureItem> items = items(article, groups);
        String scope = FactResolver.scope(article.facts());
        for (FigureItem item : items) {
            if (item.event().startsWith(NO_YEAR)
                    || SPECIFIED.matcher(item.event()).matches()) {
                events.computeIfAbsent(scope, s -> new TreeSet<>()).add(item.event());
            }
            FactKey key = FactKey.of(scope, item.event(), item);
            if (key.deployed() && DATED.matcher(item.event()).matches()) {
                deployments.add(key.with(key.side(), FigureGroups.GENERAL));
            }
        }
        items.stream()
                .collect(Collectors.groupingBy(
                        i -> new FactKey(scope, i.event(), i.kind(), i.side(), FigureGroups.GENERAL)))
                .forEach(this::split);
        return this;
    }

    static List<FigureItem> items(ArticleEvidence article, FigureGroups groups) {
        return article.rows(EvidenceTables.FIGURES).stream()
                .map(row -> FigureItem.of(article.facts(), row, groups))
                .sorted(FigureItem.TEXT_ORDER)
                .toList();
    }

    private void split(FactKey key, List<FigureItem> items) {
        Map<String, List<FigureItem>> byClass = items.stream().collect(Collectors.groupingBy(FigureItem::group));
        List<FigureItem> civilians = byClass.getOrDefault(FigureGroups.CIVILIANS, List.of());
        boolean both = !civilians.isEmpty() && byClass.containsKey(FigureGroups.FORCES);
        boolean among = byClass.getOrDefault(FigureGroups.GENERAL, List.of()).stream()
                .anyMatch(all -> civilians.stream().anyMatch(c -> c.reach().below(all.reach())));
        if (both) {
            splits.add(key.with(key.side(), FigureGroups.FORCES));
        }
        if (both || among) {
            splits.add(key.with(key.side(), FigureGroups.CIVILIANS));
        }
    }

    @Override
    public FactIndex merge(FactIndex other) {
        other.events.forEach((scope, refs) ->
                events.computeIfAbsent(scope, s -> new TreeSet<>()).addAll(refs));
        splits.addAll(other.splits);
        deployments.addAll(other.deployments);
        return this;
    }

    /** The finished answer. */
    public FactResolver resolver() {
        TreeMap<Key, String> specified = new TreeMap<>();
        events.forEach((scope, refs) -> refs.stream()
                .filter(r -> r.startsWith(NO_YEAR))
                .forEach(r -> {
                    List<String> fitting = fitting(r, refs);
                    if (fitting.size() == 1) {
                        specified.put(Key.of(scope, r), fitting.get(0));
                    }
                }));
        return new FactResolver(groups, specified, deployments, splits);
    }

    private static List<String> fitting(String noYear, Set<String> refs) {
        String monthAndDay = noYear.substring(NO_YEAR.length());
        return refs.stream()
                .filter(r -> SPECIFIED.matcher(r).matches()
                        && r.substring(NO_YEAR.length()).equals(monthAndDay))
                .toList();
    }
}
