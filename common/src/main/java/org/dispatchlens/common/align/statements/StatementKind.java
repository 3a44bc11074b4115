package org.dispatchlens.common.align.statements;

/** What sort of evidence a statement is made of. */
public enum StatementKind {
    /** Somebody, or the outlet itself, blames somebody. Compared by the sentence. */
    BLAME,
    /** A number of people for one fact. Compared by the fact, not by words. */
    FIGURE,
    /** Reported speech. Compared by what is said. */
    QUOTE
}
