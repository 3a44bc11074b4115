package org.dispatchlens.jobs.extract;

import java.util.Iterator;
import java.util.function.Function;

/** Maps one item at a time, so that a partition is never held as a whole. */
public record MappedIterator<A, B>(Iterator<A> items, Function<A, B> function) implements Iterator<B> {
    @Override
    public boolean hasNext() {
        return items.hasNext();
    }

    @Override
    public B next() {
        return function.apply(items.next());
    }
}
