package org.dispatchlens.jobs.extract;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** The items of several sources one after the other; a source is opened when the one before it has no more. */
public final class ChainedIterator<A, B> implements Iterator<B> {
    private final Iterator<A> sources;
    private final Function<A, Iterator<B>> open;
    private Iterator<B> current = Collections.emptyIterator();

    public ChainedIterator(Iterator<A> sources, Function<A, Iterator<B>> open) {
        this.sources = sources;
        this.open = open;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && sources.hasNext()) {
            current = open.apply(sources.next());
        }
        return current.hasNext();
    }

    @Override
    public B next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
