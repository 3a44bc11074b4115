package org.dispatchlens.common.model;

/** Whether the blame is asserted. */
public enum Polarity {
    ASSERT,
    DENY,
    NEGATED,
    HYPOTHETICAL
}
