package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dispatchlens.common.tables.TableRow;

/**
 * Says which fact a figure reports. Made by {@link FactIndex}; small (by stories, not by articles) and serializable, so
 * it can be sent to every worker to fill {@code fact_id}.
 */
public final class FactResolver implements Serializable {
    private static final long serialVersionUID = 1L;

    private final FigureGroups groups;
    /** Specified event by scope and year-less event. */
    private final TreeMap<Key, String> events;
    /** Event of the one dated deployment by scope and side. */
    private final TreeMap<Key, String> presences = new TreeMap<>();
    /** Facts of which one class of people stands apart, with that class as group. */
    private final TreeSet<FactKey> splits = new TreeSet<>();

    FactResolver(
            FigureGroups groups,
            Map<Key, String> events,
            Iterable<FactKey> rawDeployments,
            Iterable<FactKey> rawSplits) {
        this.groups = groups;
        this.events = new TreeMap<>(events);
        TreeMap<Key, TreeSet<String>> dated = new TreeMap<>();
        for (FactKey deployment : rawDeployments) {
            dated.computeIfAbsent(Key.of(deployment.scope(), deployment.side()), k -> new TreeSet<>())
                    .add(specified(deployment).event());
        }
        dated.forEach((side, times) -> {
            if (times.size() == 1) {
                presences.put(side, times.first());
            }
        });
        for (FactKey split : rawSplits) {
            splits.add(resolved(split));
        }
    }

    /** Id of the fact that a row of the figures table reports, such as {@code ARM-AZE-20220913/current/killed/ARM}. */
    public String factIdOf(ArticleFacts article, TableRow figure) {
        return keyOf(FigureItem.of(article, figure, groups)).id();
    }

    FactKey keyOf(FigureItem item) {
        FactKey key = resolved(FactKey.of(scope(item.article()), item.event(), item));
        return splits.contains(key) ? key : key.with(key.side(), FigureGroups.GENERAL);
    }

    /** The key with the event that the whole story tells. */
    private FactKey resolved(FactKey raw) {
        FactKey key = specified(raw);
        boolean standing = key.deployed() && key.event().equals(FactKey.CURRENT);
        return standing ? key.at(presences.getOrDefault(Key.of(key.scope(), key.side()), key.event())) : key;
    }

    private FactKey specified(FactKey raw) {
        return raw.at(events.getOrDefault(Key.of(raw.scope(), raw.event()), raw.event()));
    }

    static String scope(ArticleFacts article) {
        return article.storyId().isEmpty() ? article.articleId() : article.storyId();
    }
}
