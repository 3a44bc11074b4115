package org.dispatchlens.common.compare;

import java.util.TreeMap;
import java.util.TreeSet;
import org.dispatchlens.common.counts.Mergeable;
import org.dispatchlens.common.model.Publication;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;

/** Row of {@code stories}: what is known of the articles of one story. */
final class StorySummary implements Mergeable<ArticleEvidence, StorySummary> {
    private static final long serialVersionUID = 1L;

    private final OpposedSides opposed;
    private Tally articles = Tally.ZERO;
    private final TreeSet<String> outlets = new TreeSet<>();
    private final TreeSet<String> leadOutlets = new TreeSet<>();
    private final TreeMap<String, String> published = new TreeMap<>();

    /**
     * An empty count.
     *
     * @param chosen the user's sides, or {@link Sides#NONE}
     */
    StorySummary(Sides chosen) {
        opposed = new OpposedSides(chosen);
    }

    @Override
    public StorySummary add(ArticleEvidence article) {
        ArticleFacts facts = article.facts();
        articles = articles.plus(Tally.ofArticle(1, facts.wireLead()));
        outlets.add(facts.outlet());
        if (facts.wireLead()) {
            leadOutlets.add(facts.outlet());
        }
        date(facts.publishedAt());
        opposed.add(article);
        return this;
    }

    private void date(String at) {
        if (Publication.day(at).isPresent()) {
            published.merge(Publication.sortKey(at), at, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            while (published.size() > 2) {
                published.remove(published.higherKey(published.firstKey()));
            }
        }
    }

    @Override
    public StorySummary merge(StorySummary other) {
        articles = articles.plus(other.articles);
        outlets.addAll(other.outlets);
        leadOutlets.addAll(other.leadOutlets);
        other.published.values().forEach(this::date);
        opposed.merge(other.opposed);
        return this;
    }

    Sides sides() {
        return opposed.sides();
    }

    /** Whether at least two outlets carry the story; nobody can be compared with itself. */
    boolean shared() {
        return outlets.size() > 1;
    }

    TableRow row(String id, StorySubject subject) {
        String first = published.isEmpty() ? "" : published.firstEntry().getValue();
        String last = published.isEmpty() ? "" : published.lastEntry().getValue();
        Sides sides = sides();
        return TableRow.of(
                ComparisonTables.STORIES,
                id,
                label(subject.words(id), first, last),
                sides.a(),
                sides.b(),
                sides.evidence(),
                Cells.count(articles.n()),
                Cells.count(outlets.size()),
                first,
                last,
                Cells.count(articles.once()),
                Cells.count(leadOutlets.size()),
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
