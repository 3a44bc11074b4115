package org.dispatchlens.common.align.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * Puts articles together, the most alike first, as long as the mean similarity of all pairs across two groups is at least
 * {@link StoryRule#SAME}: average linkage, which does not chain, since a group takes in what is like all of it. Only groups
 * with a link between them are compared. The result depends on nothing but the vectors and the links.
 *
 * <p>Source: R. R. Sokal and C. D. Michener, "A statistical method for evaluating systematic relationships", University of
 * Kansas Science Bulletin 38 (1958); for means by sums of vectors, C. D. Manning et al., Introduction to Information
 * Retrieval (2008), section 17.3. Means over time and over terms are taken apart, which a group of one week cannot tell
 * from the mean of their products.
 */
final class StoryClusters {
    private final List<Group> groups = new ArrayList<>();
    private final PriorityQueue<Pair> queue = new PriorityQueue<>();

    /** A group while it grows; {@code version} counts its changes, so that pairs of an earlier state are known as old. */
    private static final class Group {
        private TermSum terms;
        private DayCounts days;
        private final List<StoryVector> members = new ArrayList<>();
        private final TreeSet<Integer> neighbours = new TreeSet<>();
        private int version;

        Group(StoryVector vector) {
            terms = vector.terms();
            days = DayCounts.of(vector.day());
            members.add(vector);
        }

        double similarity(Group other) {
            return StoryRule.similarity(
                    terms.times(other.terms),
                    days.nearness(other.days),
                    (double) members.size() * other.members.size());
        }

        void take(Group other) {
            terms = terms.plus(other.terms);
            days = days.plus(other.days);
            members.addAll(other.members);
            neighbours.addAll(other.neighbours);
            version++;
            other.version++;
            other.members.clear();
        }
    }

    /** Two groups as they were when they were compared; the first has the smaller number. */
    private record Pair(double similarity, int a, int b, int versions) implements Comparable<Pair> {
        /** The most alike first, then by numbers. */
        @Override
        public int compareTo(Pair other) {
            if (similarity != other.similarity) {
                return similarity > other.similarity ? -1 : 1;
            }
            return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
        }
    }

    private StoryClusters() {}

    /** The groups, also those of one article, each in the order of ids. */
    static List<List<StoryVector>> of(List<StoryVector> vectors, List<StoryLink> links) {
        StoryClusters clusters = new StoryClusters();
        Map<String, Integer> numbers = new HashMap<>();
        vectors.stream().sorted(Comparator.comparing(StoryVector::articleId)).forEach(vector -> {
            numbers.put(vector.articleId(), clusters.groups.size());
            clusters.groups.add(new Group(vector));
        });
        links.forEach(link -> clusters.link(numbers.get(link.articleA()), numbers.get(link.articleB())));
        clusters.run();
        return clusters.groups.stream()
                .filter(group -> !group.members.isEmpty())
                .map(group -> group.members.stream()
                        .sorted(Comparator.comparing(StoryVector::articleId))
                        .toList())
                .toList();
    }

    private void link(int a, int b) {
        if (groups.get(a).neighbours.add(b)) {
            groups.get(b).neighbours.add(a);
            compare(a, b);
        }
    }

    private void compare(int one, int other) {
        int a = Math.min(one, other);
        int b = Math.max(one, other);
        Group first = groups.get(a);
        Group second = groups.get(b);
        double similarity = first.similarity(second);
        if (similarity >= StoryRule.SAME) {
            queue.add(new Pair(similarity, a, b, first.version + second.version));
        }
    }

    private void run() {
        for (Pair pair = queue.poll(); pair != null; pair = queue.poll()) {
            // Versions only grow, so that their sum is the same only when both are.
            if (pair.versions == groups.get(pair.a).version + groups.get(pair.b).version) {
                join(pair.a, pair.b);
            }
        }
    }

    private void join(int a, int b) {
        groups.get(a).take(groups.get(b));
        groups.get(a).neighbours.remove(a);
        groups.get(a).neighbours.remove(b);
        for (int neighbour : groups.get(b).neighbours) {
            groups.get(neighbour).neighbours.remove(b);
        }
        groups.get(b).neighbours.clear();
        for (int neighbour : groups.get(a).neighbours) {
            groups.get(neighbour).neighbours.add(a);
            compare(a, neighbour);
        }
    }
}
