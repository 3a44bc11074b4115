package org.dispatchlens.common.events;

/** The forms in which events can be written. */
public enum EventFormat {
    /** One JSON record a blame row. */
    PLOVER,
    /** Events with their mentions counted, in GDELT's columns. */
    GDELT,
    /** Figures in the columns of the counts file of GDELT's Global Knowledge Graph. */
    COUNTS
}
