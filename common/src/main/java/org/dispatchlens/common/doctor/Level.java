package org.dispatchlens.common.doctor;

/** How a check came out. */
public enum Level {
    /** As it should be. */
    OK("ok"),
    /** A run will work, but slower than need be or only for small archives. */
    WARN("warn"),
    /** A run would fail. */
    FAIL("FAIL");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    /** As it is printed. */
    public String word() {
        return word;
    }
}
