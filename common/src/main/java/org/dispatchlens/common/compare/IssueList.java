package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The first issues of one code by subject and detail, and how many there are in all. */
final class IssueList implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int KEPT = 100;

    private long count;
    /** How often each of the first issues was seen. */
    private final TreeMap<Key, Long> first = new TreeMap<>();

    void add(String subject, String detail) {
        count++;
        keep(Key.of(subject, detail), 1);
    }

    private void keep(Key issue, long n) {
        first.merge(issue, n, Long::sum);
        if (first.size() > KEPT) {
            first.pollLastEntry();
        }
    }

    void merge(IssueList other) {
        count += other.count;
        other.first.forEach(this::keep);
    }

    /** Subject and detail; a last entry counts what is not listed. */
    List<Map.Entry<String, String>> entries() {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        first.keySet().forEach(key -> entries.add(Map.entry(key.part(0), key.part(1))));
        long more = count - first.values().stream().mapToLong(Long::longValue).sum();
        if (more > 0) {
            entries.add(Map.entry("and " + more + " more", "only the first " + KEPT + " are listed"));
        }
        return entries;
    }
}
