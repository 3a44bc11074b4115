package org.dispatchlens.jobs.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * Gathers what follows each other under one key, one group at a time: for rows that Spark has sorted within partitions, where a
 * shuffle of objects would cost more.
 */
public final class Grouped<K, T> implements Iterator<List<T>> {
    private final Iterator<T> sorted;
    private final Function<T, K> key;
    private T next;

    /** @param sorted items in the order of their keys */
    public Grouped(Iterator<T> sorted, Function<T, K> key) {
        this.sorted = sorted;
        this.key = key;
        advance();
    }

    private void advance() {
        next = sorted.hasNext() ? sorted.next() : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public List<T> next() {
        if (next == null) {
            throw new NoSuchElementException("no further group");
        }
        K group = key.apply(next);
        List<T> items = new ArrayList<>();
        while (next != null && key.apply(next).equals(group)) {
            items.add(next);
            advance();
        }
        return items;
    }
}
