package org.dispatchlens.jobs.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Folds neighbours with equal keys into one value each, one group at a time, so that a sorted partition is never held as a
 * whole.
 *
 * @param <T> items
 * @param <K> their keys
 * @param <S> what the items of one key become
 */
public final class AdjacentGroups<T, K, S> implements Iterator<S> {
    private final Iterator<T> items;
    private final Function<T, K> keyOf;
    private final Function<K, S> empty;
    private final BiFunction<S, T, S> add;
    /** The first item of the next group; null at the end. */
    private T first;

    /**
     * @param items with equal keys side by side
     * @param keyOf key of an item
     * @param empty makes the value that a group starts with
     * @param add puts one more item into the value
     */
    public AdjacentGroups(Iterator<T> items, Function<T, K> keyOf, Function<K, S> empty, BiFunction<S, T, S> add) {
        this.items = items;
        this.keyOf = keyOf;
        this.empty = empty;
        this.add = add;
        this.first = items.hasNext() ? items.next() : null;
    }

    /** The items of each key as a list. */
    public static <T, K> AdjacentGroups<T, K, List<T>> lists(Iterator<T> items, Function<T, K> keyOf) {
        return new AdjacentGroups<>(items, keyOf, key -> new ArrayList<>(), (list, item) -> {
            list.add(item);
            return list;
        });
    }

    @Override
    public boolean hasNext() {
        return first != null;
    }

    @Override
    public S next() {
        if (first == null) {
            throw new NoSuchElementException("no more groups");
        }
        K key = keyOf.apply(first);
        S group = empty.apply(key);
        do {
            group = add.apply(group, first);
            first = items.hasNext() ? items.next() : null;
        } while (first != null && keyOf.apply(first).equals(key));
        return group;
    }
}
