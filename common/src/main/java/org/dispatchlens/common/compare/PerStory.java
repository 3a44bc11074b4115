package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.dispatchlens.common.tables.TableRow;

/**
 * One comparison over all articles and one more for each of some stories. The stories must be known before counting, so
 * that nothing is kept of the many that only one outlet carries; {@link StorySummary#shared} finds them.
 */
final class PerStory<C extends Comparison<C>> implements Comparison<PerStory<C>> {
    private static final long serialVersionUID = 1L;

    /** Makes the empty comparison; travels between processes. */
    interface Empty<C> extends Supplier<C>, Serializable {}

    private final Empty<C> empty;
    private final TreeSet<String> stories;
    private final TreeMap<String, C> counts = new TreeMap<>();

    /** An empty count; {@code stories} get rows of their own. */
    PerStory(Empty<C> empty, Set<String> stories) {
        this.empty = empty;
        this.stories = new TreeSet<>(stories);
    }

    @Override
    public PerStory<C> add(ArticleEvidence article) {
        of(StorySummary.ALL_STORIES).add(article);
        String story = article.facts().storyId();
        if (stories.contains(story)) {
            of(story).add(article);
        }
        return this;
    }

    private C of(String story) {
        return counts.computeIfAbsent(story, s -> empty.get());
    }

    @Override
    public PerStory<C> merge(PerStory<C> other) {
        if (!stories.equals(other.stories)) {
            throw new IllegalArgumentException("counts of different stories do not add up");
        }
        other.counts.forEach((story, count) -> of(story).merge(count));
        return this;
    }

    @Override
    public List<TableRow> rows(CompareOptions options) {
        List<TableRow> rows = new ArrayList<>();
        counts.forEach((story, count) -> rows.addAll(count.rows(options.within(story))));
        return rows;
    }
}
