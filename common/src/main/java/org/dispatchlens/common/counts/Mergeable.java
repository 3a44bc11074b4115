package org.dispatchlens.common.counts;

import java.io.Serializable;

/**
 * A count that can be made in parts: {@code state(A).merge(state(B))} equals {@code state(A + B)} in any order, and the
 * empty state changes nothing. Both methods may change and return this object; the argument is left alone.
 *
 * @param <T> what is counted
 * @param <S> the implementing type
 */
public interface Mergeable<T, S extends Mergeable<T, S>> extends Serializable {
    S add(T item);

    S merge(S other);
}
