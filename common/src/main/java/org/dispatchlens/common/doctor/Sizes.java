package org.dispatchlens.common.doctor;

import java.util.Locale;

/** Sizes in words. */
final class Sizes {
    private static final long GIB = 1L << 30;

    private Sizes() {}

    static String words(long bytes) {
        return bytes < GIB ? (bytes >> 20) + " MiB" : String.format(Locale.ROOT, "%.1f GiB", (double) bytes / GIB);
    }
}
