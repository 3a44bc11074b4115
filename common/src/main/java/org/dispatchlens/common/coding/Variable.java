package org.dispatchlens.common.coding;

import java.util.List;

/**
 * One question that a coder answers for a unit.
 *
 * @param id its name in tables, such as {@code accuser}
 * @param codes every fixed answer; a party may also be one that the codebook counts, a number any number
 */
public record Variable(String id, Kind kind, List<String> codes) {
    /** What an answer is. */
    public enum Kind {
        /** One of the codes. */
        CODE,
        /** A party that the codebook counts, or one of the codes. */
        PARTY,
        /** A number of at least 0, or one of the codes. */
        NUMBER
    }

    public Variable {
        codes = List.copyOf(codes);
    }

    /** Numbers on an interval scale, all else without order. */
    public Level level() {
        return kind == Kind.NUMBER ? Level.INTERVAL : Level.NOMINAL;
    }
}
