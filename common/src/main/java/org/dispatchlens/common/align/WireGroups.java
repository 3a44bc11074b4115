package org.dispatchlens.common.align;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dispatchlens.common.counts.Mergeable;

/**
 * Groups of copies: the connected components of verified pairs (union-find with path halving). Only articles that have
 * a copy are kept. A group's id is {@code wire-} and its smallest article id, so that it stays the same whatever the
 * order of pairs.
 */
public final class WireGroups implements Mergeable<CopyPair, WireGroups> {
    private static final long serialVersionUID = 1L;
    private static final String PREFIX = "wire-";

    private final TreeMap<String, String> parents = new TreeMap<>();

    @Override
    public WireGroups add(CopyPair pair) {
        union(pair.articleA(), pair.articleB());
        return this;
    }

    @Override
    public WireGroups merge(WireGroups other) {
        other.parents.forEach(this::union);
        return this;
    }

    private void union(String a, String b) {
        String rootA = root(a);
        String rootB = root(b);
        // The smaller id becomes the root, which makes the root the group's name.
        if (rootA.compareTo(rootB) < 0) {
            parents.put(rootB, rootA);
        } else if (rootB.compareTo(rootA) < 0) {
            parents.put(rootA, rootB);
        }
    }

    private String root(String article) {
        parents.putIfAbsent(article, article);
        String at = article;
        while (!parents.get(at).equals(at)) {
            String above = parents.get(parents.get(at));
            parents.put(at, above);
            at = above;
        }
        return at;
    }

    /** Group id by article id, for articles with at least one copy. */
    public SortedMap<String, String> groups() {
        TreeMap<String, String> groups = new TreeMap<>();
        for (Map.Entry<String, String> entry : parents.entrySet()) {
            String at = entry.getKey();
            while (!parents.get(at).equals(at)) {
                at = parents.get(at);
            }
            groups.put(entry.getKey(), PREFIX + at);
        }
        // A pair of an article with itself is no copy.
        TreeMap<String, Integer> sizes = new TreeMap<>();
        groups.values().forEach(g -> sizes.merge(g, 1, Integer::sum));
        groups.values().removeIf(g -> sizes.get(g) < 2);
        return groups;
    }
}
