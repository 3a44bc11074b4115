package org.dispatchlens.common.extract.syntax;

/**
 * Neighbouring tokens of a sentence.
 *
 * @param from index of the first
 * @param to index after the last; greater than {@code from}
 */
public record TokenRange(int from, int to) {
    public boolean contains(int i) {
        return from <= i && i < to;
    }
}
