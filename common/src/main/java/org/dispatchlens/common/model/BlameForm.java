package org.dispatchlens.common.model;

import java.util.Locale;

/** What kind of statement carries the blame. */
public enum BlameForm {
    /** Somebody accuses, blames or condemns somebody. */
    ACCUSATION,
    /** Somebody says, or the outlet itself says, that X did a hostile act. */
    ASSERTION,
    /** The act stands as a noun: {@code after the raid by X}. */
    NOMINAL,
    /** A claim of responsibility; accuser and accused are the claimer. */
    CLAIM,
    /** A denial; the accuser is who denies. */
    DENIAL;

    /** The code in tables, such as {@code accusation}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
