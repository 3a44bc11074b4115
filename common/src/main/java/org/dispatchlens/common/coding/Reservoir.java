package org.dispatchlens.common.coding;

import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;

/** The number of units of a stratum, and those of them that {@link Draw} puts first. */
final class Reservoir implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int room;
    private final TreeMap<Key, CodingUnit> first = new TreeMap<>();
    private long units;

    private record Key(long draw, String id) implements Comparable<Key>, Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public int compareTo(Key other) {
            return draw != other.draw ? Long.compare(draw, other.draw) : id.compareTo(other.id);
        }
    }

    /** @param room how many units it keeps at most */
    Reservoir(int room) {
        this.room = room;
    }

    void add(long seed, CodingUnit unit) {
        units++;
        first.put(new Key(Draw.of(seed + "|" + unit.id()), unit.id()), unit);
        trim();
    }

    void merge(Reservoir other) {
        units += other.units;
        first.putAll(other.first);
        trim();
    }

    private void trim() {
        while (first.size() > room) {
            first.pollLastEntry();
        }
    }

    long units() {
        return units;
    }

    /** The first {@code n} drawn units. */
    List<CodingUnit> first(int n) {
        return first.values().stream().limit(n).toList();
    }
}
