package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;

/**
 * Table {@code stories}, and the two opposed sides of each story and of the whole corpus.
 *
 * <p>The sides are the user's where given; else the pair of states that accuse each other most: the largest product of
 * the two directions' asserted rows (a pair that accuses in one direction only is not opposed), then the largest sum, then
 * the first in the alphabet. Rows are counted once per wire story, rows with the outlet as accuser do not count.
 */
public final class StorySummary implements Comparison<StorySummary> {
    private static final long serialVersionUID = 1L;

    /** Stands for the whole corpus where a story id is asked for. */
    public static final String ALL_STORIES = ComparisonTables.ALL_STORIES;

    private final Sides chosen;
    private final TreeMap<String, Story> stories = new TreeMap<>();

    private static final class Story implements Serializable {
        private static final long serialVersionUID = 1L;
        private Tally articles = Tally.ZERO;
        private final TreeSet<String> outlets = new TreeSet<>();
        private final TreeSet<String> leadOutlets = new TreeSet<>();
        private final TreeMap<String, String> published = new TreeMap<>();
        private final Accusations accusations = new Accusations();

        void add(ArticleEvidence article) {
            ArticleFacts facts = article.facts();
            articles = articles.plus(Tally.ofArticle(1, facts.wireLead()));
            outlets.add(facts.outlet());
            date(facts.publishedAt());
            if (facts.wireLead()) {
                leadOutlets.add(facts.outlet());
                article.rows(EvidenceTables.BLAMES).forEach(accusations::add);
            }
        }

        private void date(String at) {
            if (Publication.day(at).isPresent()) {
                published.merge(Publication.sortKey(at), at, (a, b) -> a.compareTo(b) <= 0 ? a : b);
                while (published.size() > 2) {
                    published.remove(published.higherKey(published.firstKey()));
                }
            }
        }

        void merge(Story other) {
            articles = articles.plus(other.articles);
            outlets.addAll(other.outlets);
            leadOutlets.addAll(other.leadOutlets);
            other.published.values().forEach(this::date);
            accusations.merge(other.accusations);
        }
    }

    /**
     * An empty count.
     *
     * @param chosen the user's sides for every story, or {@link Sides#NONE}
     */
    public StorySummary(Sides chosen) {
        this.chosen = chosen;
    }

    @Override
    public StorySummary add(ArticleEvidence article) {
        stories.computeIfAbsent(ALL_STORIES, s -> new Story()).add(article);
        String story = article.facts().storyId();
        if (!story.isEmpty()) {
            stories.computeIfAbsent(story, s -> new Story()).add(article);
        }
        return this;
    }

    @Override
    public StorySummary merge(StorySummary other) {
        other.stories.forEach(
                (id, story) -> stories.computeIfAbsent(id, s -> new Story()).merge(story));
        return this;
    }

    /** Sides by story id and {@link #ALL_STORIES}; {@link Sides#NONE} where nobody accuses each other. */
    public Map<String, Sides> sides() {
        TreeMap<String, Sides> sides = new TreeMap<>();
        stories.forEach((id, story) -> sides.put(id, chosen.known() ? chosen : story.accusations.opposed()));
        return sides;
    }

    /** Ids of the stories that at least two outlets carry. */
    public Set<String> shared() {
        TreeSet<String> shared = new TreeSet<>();
        stories.forEach((id, story) -> {
            if (story.outlets.size() > 1 && !id.equals(ALL_STORIES)) {
                shared.add(id);
            }
        });
        return shared;
    }

    /** The rows without words on what the stories are about. */
    @Override
    public List<TableRow> rows(CompareOptions options) {
        return rows(Map.of());
    }

    /**
     * The rows of the table.
     *
     * @param subjects what the stories are about, by story id
     */
    public List<TableRow> rows(Map<String, StorySubject> subjects) {
        Map<String, Sides> sides = sides();
        return stories.entrySet().stream()
                .filter(e -> !e.getKey().equals(ALL_STORIES))
                .map(e -> row(
                        e.getKey(),
                        e.getValue(),
                        sides.get(e.getKey()),
                        subjects.getOrDefault(e.getKey(), StorySubject.UNKNOWN)))
                .toList();
    }

    private static TableRow row(String id, Story story, Sides sides, StorySubject subject) {
        String first =
                story.published.isEmpty() ? "" : story.published.firstEntry().getValue();
        String last =
                story.published.isEmpty() ? "" : story.published.lastEntry().getValue();
        return TableRow.of(
                ComparisonTables.STORIES,
                id,
                label(subject.words(id), first, last),
                sides.a(),
                sides.b(),
                sides.evidence(),
                Cells.count(story.articles.n()),
                Cells.count(story.outlets.size()),
                first,
                last,
                Cells.count(story.articles.once()),
                Cells.count(story.leadOutlets.size()),
                subject.keywords());
    }

    private static String label(String subject, String first, String last) {
        return first.isEmpty()
                ? subject
                : subject + ", " + day(first) + (day(first).equals(day(last)) ? "" : " to " + day(last));
    }

    private static String day(String published) {
        return published.substring(0, "0000-00-00".length());
    }
}
