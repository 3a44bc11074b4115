package org.dispatchlens.jobs.align;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Maps the items of lists one at a time, so that a partition is never held as a whole. */
final class FlatIterator<A, B> implements Iterator<B> {
    private final Iterator<List<A>> lists;
    private final Function<A, B> function;
    private Iterator<A> current = Collections.emptyIterator();

    FlatIterator(Iterator<List<A>> lists, Function<A, B> function) {
        this.lists = lists;
        this.function = function;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && lists.hasNext()) {
            current = lists.next().iterator();
        }
        return current.hasNext();
    }

    @Override
    public B next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no further item");
        }
        return function.apply(current.next());
    }
}
