package org.dispatchlens.common.run;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Numbers of the JSON lines that commands print. */
public final class JsonNumbers {
    private static final double DIGITS = 10_000;

    private JsonNumbers() {}

    /** Puts a number with four decimals; null for NaN, which JSON does not have. */
    public static void put(ObjectNode line, String name, double value) {
        if (Double.isNaN(value)) {
            line.putNull(name);
        } else {
            line.put(name, Math.round(value * DIGITS) / DIGITS);
        }
    }
}
