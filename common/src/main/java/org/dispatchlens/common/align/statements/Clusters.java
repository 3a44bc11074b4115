package org.dispatchlens.common.align.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Average-link clusters of the reports of one field.
 *
 * <p>Pairs are taken from the nearest down; the clusters of a pair become one when the mean margin (similarity less what
 * is asked for) over all pairs between them is at least 0 and they do not cite two different speakers. A pair that was
 * not compared counts with similarity 0. So one likeness in the middle cannot chain two statements together.
 */
final class Clusters {
    /** Two compared positions with what their similarity exceeds the threshold by; negative below it. */
    record Link(Candidates.Pair pair, double margin) {
        /** Two that are never one statement, whatever else stands between their clusters. */
        static Link never(Candidates.Pair pair) {
            return new Link(pair, Double.NEGATIVE_INFINITY);
        }
    }

    /** Sum of margins and number of compared pairs between two clusters. */
    private record Between(double sum, int pairs) {
        Between plus(Between other) {
            return new Between(sum + other.sum, pairs + other.pairs);
        }
    }

    private final List<Report> reports;
    private final double missing;
    private final int[] root;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<TreeMap<Integer, Between>> between = new ArrayList<>();
    private final String[] cited;

    private Clusters(List<Report> reports, List<Link> links, double threshold) {
        this.reports = reports;
        this.missing = -threshold;
        root = new int[reports.size()];
        cited = new String[reports.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
            cited[i] = reports.get(i).speaker().cited();
            members.add(new ArrayList<>(List.of(i)));
            between.add(new TreeMap<>());
        }
        for (Link link : links) {
            Between one = new Between(link.margin(), 1);
            between.get(link.pair().first()).merge(link.pair().second(), one, Between::plus);
            between.get(link.pair().second()).merge(link.pair().first(), one, Between::plus);
        }
    }

    /**
     * The clusters in the order of their first reports, each in order.
     *
     * @param reports in {@link Report#ORDER}
     * @param links all compared pairs
     * @param threshold what a pair that was not compared is under
     */
    static List<List<Report>> of(List<Report> reports, List<Link> links, double threshold) {
        Clusters clusters = new Clusters(reports, links, threshold);
        links.stream()
                .filter(link -> link.margin() >= 0)
                .sorted(Comparator.comparingDouble((Link l) -> -l.margin()).thenComparing(Link::pair))
                .forEach(link -> clusters.join(link.pair().first(), link.pair().second()));
        return clusters.result();
    }

    private void join(int first, int second) {
        int a = find(first);
        int b = find(second);
        if (a == b || !(cited[a].isEmpty() || cited[b].isEmpty() || cited[a].equals(cited[b]))) {
            return;
        }
        Between of = between.get(a).getOrDefault(b, new Between(0, 0));
        int all = members.get(a).size() * members.get(b).size();
        if (of.sum() + (all - of.pairs()) * missing >= 0) {
            merge(Math.min(a, b), Math.max(a, b));
        }
    }

    private void merge(int into, int from) {
        root[from] = into;
        members.get(into).addAll(members.get(from));
        cited[into] = cited[into].isEmpty() ? cited[from] : cited[into];
        for (Map.Entry<Integer, Between> entry : between.get(from).entrySet()) {
            int other = entry.getKey();
            between.get(other).remove(from);
            if (other != into) {
                between.get(into).merge(other, entry.getValue(), Between::plus);
                between.get(other).merge(into, entry.getValue(), Between::plus);
            }
        }
        between.get(into).remove(from);
        between.get(from).clear();
    }

    private int find(int report) {
        int at = report;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }

    private List<List<Report>> result() {
        List<List<Report>> clusters = new ArrayList<>();
        for (int i = 0; i < root.length; i++) {
            if (root[i] == i) {
                clusters.add(members.get(i).stream().sorted().map(reports::get).toList());
            }
        }
        return clusters;
    }
}
