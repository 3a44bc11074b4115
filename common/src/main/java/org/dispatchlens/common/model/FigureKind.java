package org.dispatchlens.common.model;

import java.util.Locale;

/** What happened to the people that a figure counts. */
public enum FigureKind {
    KILLED,
    WOUNDED,
    /** Killed and wounded together. */
    CASUALTIES,
    MISSING,
    CAPTURED,
    DISPLACED,
    DEPLOYED,
    ARRESTED;

    /** The code in tables, such as {@code killed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
