package org.dispatchlens.common.model;

/** How speech is printed. */
public enum QuoteKind {
    /** A whole utterance inside quotation marks. */
    DIRECT,
    /** Reported in the outlet's words. */
    INDIRECT,
    /** Reported with some words inside quotation marks. */
    MIXED
}
