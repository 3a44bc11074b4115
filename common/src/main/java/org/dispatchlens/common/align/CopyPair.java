package org.dispatchlens.common.align;

import java.io.Serializable;

/** Two articles that were compared word by word and found to be copies of one text. */
public record CopyPair(String articleA, String articleB) implements Serializable {
    private static final long serialVersionUID = 1L;
}
