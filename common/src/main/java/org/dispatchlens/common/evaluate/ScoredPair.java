package org.dispatchlens.common.evaluate;

/**
 * A labelled pair with what the program says of it.
 *
 * @param similarity in [0,1]
 * @param threshold similarity from which the program takes the two for one statement
 */
record ScoredPair(StatementPair pair, double similarity, double threshold) {
    boolean found() {
        return similarity >= threshold;
    }
}
