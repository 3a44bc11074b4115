package org.dispatchlens.common.align;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.dispatchlens.common.compare.Publication;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;

/** The members of one group of copies, with their lead: the earliest published, then the smallest article id. */
public final class WireCopies {
    private WireCopies() {}

    /**
     * One article of a group.
     *
     * @param publishedAt ISO 8601 date or instant, or empty
     * @param text the cleaned text
     */
    public record Member(String articleId, String outlet, String publishedAt, String text) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** Article id of the lead; articles without a date come after those with one. */
    public static String lead(Collection<Member> members) {
        return first(members).articleId();
    }

    private static Member first(Collection<Member> members) {
        return members.stream()
                .min(Comparator.comparing((Member m) -> Publication.sortKey(m.publishedAt()))
                        .thenComparing(Member::articleId))
                .orElseThrow(() -> new IllegalArgumentException("a wire group has at least one member"));
    }

    /** Rows of {@link ComparisonTables#WIRE_COPIES} for one group. */
    public static List<TableRow> rows(String group, Collection<Member> members) {
        Member lead = first(members);
        long[] leadShingles = Shingles.of(lead.text());
        return members.stream()
                .sorted(Comparator.comparing(Member::articleId))
                .map(m -> TableRow.of(
                        ComparisonTables.WIRE_COPIES,
                        group,
                        m.articleId(),
                        m.outlet(),
                        m.articleId().equals(lead.articleId()),
                        Shingles.jaccard(leadShingles, Shingles.of(m.text())),
                        Shingles.same(lead.text(), m.text())))
                .toList();
    }
}
