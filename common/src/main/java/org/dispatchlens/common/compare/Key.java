package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.List;

/** A key of several texts, ordered from left to right. */
record Key(List<String> parts) implements Comparable<Key>, Serializable {
    private static final long serialVersionUID = 1L;

    static Key of(String... parts) {
        return new Key(List.of(parts));
    }

    String part(int i) {
        return parts.get(i);
    }

    @Override
    public int compareTo(Key other) {
        int common = Math.min(parts.size(), other.parts.size());
        for (int i = 0; i < common; i++) {
            int order = parts.get(i).compareTo(other.parts.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.size(), other.parts.size());
    }
}
