package org.dispatchlens.common.model;

/** In whose voice something is said. */
public enum Voice {
    /** The outlet asserts it itself; nobody is cited. */
    OUTLET,
    /** Somebody is cited in the outlet's words. */
    INDIRECT,
    /** The words stand inside quotation marks. */
    DIRECT,
    /** The outlet cites another outlet. */
    NESTED
}
