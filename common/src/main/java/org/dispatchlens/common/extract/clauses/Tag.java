package org.dispatchlens.common.extract.clauses;

/** Word class of a token, as far as closed word lists and its neighbours tell. */
public enum Tag {
    /** A noun, adjective, name or anything that no list knows. */
    NOUN,
    DET,
    NUM,
    PREP,
    /** {@code to} before a verb. */
    TO,
    PRON,
    AUX,
    VERB,
    CONJ,
    /** Opens a subordinate clause: {@code after}, {@code when}, {@code if}. */
    SUB,
    /** {@code that} before a clause. */
    THAT,
    REL,
    ADV,
    NEG,
    TIME,
    /** Possessive {@code 's} or a bare apostrophe after a plural. */
    POSS,
    COMMA,
    QUOTE,
    /** Any other punctuation mark. */
    STOP;

    /** Whether a token of this class can stand inside a noun phrase. */
    boolean nominal() {
        return this == NOUN || this == NUM || this == POSS;
    }
}
