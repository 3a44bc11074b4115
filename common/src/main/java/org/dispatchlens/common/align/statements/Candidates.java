package org.dispatchlens.common.align.statements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which reports of one field are worth comparing, so that a story of thousands of articles does not compare every report
 * with every other.
 *
 * <p>Few reports are all compared. Of many, those of one speaker are compared if they are few, and beside them all that
 * share one of their rarest terms, unless too many have it.
 *
 * @param pairs positions in the list, the smaller first, each pair once, in order
 * @param whole false when some pairs were left out for their number
 */
record Candidates(List<Pair> pairs, boolean whole) {
    private static final int ALL = 300;
    private static final int RAREST = 8;
    private static final int POSTINGS = 60;

    /** Two positions, {@code first < second}. */
    record Pair(int first, int second) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return first != other.first ? Integer.compare(first, other.first) : Integer.compare(second, other.second);
        }
    }

    static Candidates of(List<Report> reports, Wording wording) {
        boolean few = reports.size() <= ALL;
        Collection<Pair> pairs = few ? new ArrayList<>() : new TreeSet<>();
        if (few) {
            addAll(pairs, IntStream.range(0, reports.size()).boxed().toList());
        } else {
            bySpeaker(reports).values().stream()
                    .filter(group -> group.size() <= ALL)
                    .forEach(group -> addAll(pairs, group));
            addByTerms(pairs, reports, wording);
        }
        return new Candidates(pairs.stream().filter(p -> fit(reports, p)).toList(), few);
    }

    private static boolean fit(List<Report> reports, Pair pair) {
        String one = reports.get(pair.first()).speaker().cited();
        String other = reports.get(pair.second()).speaker().cited();
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static Map<String, List<Integer>> bySpeaker(List<Report> reports) {
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < reports.size(); i++) {
            groups.computeIfAbsent(reports.get(i).speaker().key(), k -> new ArrayList<>())
                    .add(i);
        }
        return groups;
    }

    private static void addAll(Collection<Pair> pairs, List<Integer> group) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                pairs.add(new Pair(group.get(i), group.get(j)));
            }
        }
    }

    private static void addByTerms(Collection<Pair> pairs, List<Report> reports, Wording wording) {
        List<List<String>> terms = reports.stream()
                .map(r -> Terms.of(r.text(), wording.stopWords()))
                .toList();
        Map<String, List<Integer>> postings = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            for (String term : terms.get(i)) {
                postings.computeIfAbsent(term, t -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < terms.size(); i++) {
            for (List<Integer> others : rarest(terms.get(i), postings)) {
                for (int other : others) {
                    if (other != i) {
                        pairs.add(new Pair(Math.min(i, other), Math.max(i, other)));
                    }
                }
            }
        }
    }

    private static List<List<Integer>> rarest(List<String> terms, Map<String, List<Integer>> postings) {
        return terms.stream()
                .filter(t -> postings.get(t).size() > 1 && postings.get(t).size() <= POSTINGS)
                .sorted(Comparator.comparingInt((String t) -> postings.get(t).size())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(RAREST)
                .map(postings::get)
                .toList();
    }
}
