package org.dispatchlens.common.align;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dispatchlens.common.model.Publication;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;

/** The members of one group of copies, with their lead: the earliest published, then the smallest article id. */
public final class WireCopies {
    /** Articles of which every pair is compared. */
    static final int ALL_PAIRS = 200;

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

    /**
     * Rows of {@link ComparisonTables#WIRE_COPIES} for the groups of copies among some articles: every pair is looked at
     * on the whole, but of more than {@value #ALL_PAIRS} articles only the pairs that are given.
     *
     * @param candidates pairs that may be copies; they hang together
     */
    public static List<TableRow> groups(List<Member> members, Collection<CopyPair> candidates) {
        Map<String, long[]> shingles = shingles(members);
        Stream<CopyPair> pairs = members.size() > ALL_PAIRS ? candidates.stream() : pairs(members);
        WireGroups groups = new WireGroups();
        pairs.filter(p -> CopyRule.copies(shingles.get(p.articleA()), shingles.get(p.articleB())))
                .forEach(groups::add);
        Map<String, String> byArticle = groups.groups();
        return members.stream()
                .filter(m -> byArticle.containsKey(m.articleId()))
                .collect(Collectors.groupingBy(m -> byArticle.get(m.articleId()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(group -> rows(group.getKey(), group.getValue(), shingles).stream())
                .toList();
    }

    private static Stream<CopyPair> pairs(List<Member> members) {
        return IntStream.range(0, members.size()).boxed().flatMap(i -> members.subList(0, i).stream()
                .map(before -> new CopyPair(before.articleId(), members.get(i).articleId())));
    }

    private static Map<String, long[]> shingles(Collection<Member> members) {
        Map<String, long[]> shingles = new HashMap<>();
        members.forEach(m -> shingles.put(m.articleId(), Shingles.of(m.text())));
        return shingles;
    }

    /** Rows of {@link ComparisonTables#WIRE_COPIES} for one group. */
    public static List<TableRow> rows(String group, Collection<Member> members) {
        return rows(group, members, shingles(members));
    }

    private static List<TableRow> rows(String group, Collection<Member> members, Map<String, long[]> shingles) {
        Member lead = first(members);
        long[] leadShingles = shingles.get(lead.articleId());
        String[] leadWords = Shingles.words(lead.text());
        return members.stream()
                .sorted(Comparator.comparing(Member::articleId))
                .map(m -> TableRow.of(
                        ComparisonTables.WIRE_COPIES,
                        group,
                        m.articleId(),
                        m.outlet(),
                        m.articleId().equals(lead.articleId()),
                        Shingles.jaccard(leadShingles, shingles.get(m.articleId())),
                        Arrays.equals(leadWords, Shingles.words(m.text()))))
                .toList();
    }
}
