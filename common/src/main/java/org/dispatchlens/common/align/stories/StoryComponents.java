package org.dispatchlens.common.align.stories;

import java.util.Arrays;
import java.util.Iterator;

/**
 * Which articles hang together by links, directly or through others: stories never reach across, so that each such component
 * can be grouped by itself. In an archive of a million articles chance links join most articles into one component; so a
 * component does not grow over a largest size, and with the strongest links given first it is the weakest that are left out.
 * Articles are 64-bit hashes of their ids; two that share a hash fall into one component, which changes no story.
 *
 * <p>Union-find with path halving over open-addressed arrays: about 32 bytes for each article with a link. Source: R. E.
 * Tarjan and J. van Leeuwen, "Worst-case analysis of set union algorithms", Journal of the ACM 31 (1984).
 */
public final class StoryComponents {
    private static final int SMALLEST = 1 << 10;

    private long[] hashes = new long[SMALLEST];
    private int[] parents = new int[SMALLEST];
    private boolean[] used = new boolean[SMALLEST];
    /** Articles of a component, at its root. */
    private int[] sizes = new int[SMALLEST];

    private final int largest;
    private int size;

    /** @param largest articles of a component at most */
    public StoryComponents(int largest) {
        this.largest = largest;
    }

    /** Two linked articles; they stay apart where their components would become too large together. */
    public void link(long a, long b) {
        if (size * 2L + 4 > hashes.length) {
            grow();
        }
        int rootA = root(place(a));
        int rootB = root(place(b));
        if (rootA != rootB && sizes[rootA] + sizes[rootB] <= largest) {
            boolean first = hashes[rootA] < hashes[rootB];
            int root = first ? rootA : rootB;
            int other = first ? rootB : rootA;
            parents[other] = root;
            sizes[root] += sizes[other];
        }
    }

    /** Articles that have a link. */
    public int size() {
        return size;
    }

    /** Pairs of an article's hash and the smallest hash of its component. */
    public Iterator<long[]> roots() {
        return Arrays.stream(places())
                .mapToObj(at -> new long[] {hashes[at], hashes[root(at)]})
                .iterator();
    }

    private int[] places() {
        int[] places = new int[size];
        int n = 0;
        for (int at = 0; at < used.length; at++) {
            if (used[at]) {
                places[n++] = at;
            }
        }
        return places;
    }

    private int place(long hash) {
        int mask = hashes.length - 1;
        int at = (int) (hash ^ (hash >>> 32)) & mask;
        while (used[at] && hashes[at] != hash) {
            at = (at + 1) & mask;
        }
        if (!used[at]) {
            used[at] = true;
            hashes[at] = hash;
            parents[at] = at;
            sizes[at] = 1;
            size++;
        }
        return at;
    }

    private int root(int at) {
        int now = at;
        while (parents[now] != now) {
            parents[now] = parents[parents[now]];
            now = parents[now];
        }
        return now;
    }

    private void grow() {
        int[] places = places();
        long[] oldHashes = hashes;
        long[] rootOf =
                Arrays.stream(places).mapToLong(at -> oldHashes[root(at)]).toArray();
        hashes = new long[oldHashes.length * 2];
        parents = new int[hashes.length];
        used = new boolean[hashes.length];
        sizes = new int[hashes.length];
        size = 0;
        for (int i = 0; i < places.length; i++) {
            int at = place(oldHashes[places[i]]);
            int root = place(rootOf[i]);
            parents[at] = root;
            sizes[root] += at == root ? 0 : 1;
        }
    }
}
