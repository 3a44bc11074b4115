package org.dispatchlens.common.generate;

import java.io.Serializable;
import org.dispatchlens.common.error.InputException;

/**
 * What archive is wanted.
 *
 * @param articles how many, at least 1; an article does not depend on it
 * @param seed another seed gives other stories
 * @param days length of the time from which the stories are, at least 1
 */
public record ArchiveSpec(long articles, long seed, Style style, int days) implements Serializable {
    public ArchiveSpec {
        if (articles < 1) {
            throw new InputException("--articles " + articles + " is too few: give 1 or more");
        }
        if (days < 1) {
            throw new InputException("--days " + days + " is too few: give 1 or more");
        }
    }
}
