package org.dispatchlens.common.coding;

import java.util.Locale;

/** How the values of a variable relate to each other, which decides how far two of them are apart. */
public enum Level {
    /** Codes without order. */
    NOMINAL,
    /** Ranks. */
    ORDINAL,
    /** Numbers whose differences count. */
    INTERVAL,
    /** Numbers of at least 0 whose quotients count. */
    RATIO;

    /** The word in tables, such as {@code nominal}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
