package org.dispatchlens.common.model;

import java.util.Locale;

/** How a figure is qualified, which decides its interval. */
public enum Qualifier {
    /** {@code 49}: [49,49]. */
    EXACT,
    /** {@code at least 49}: [49,inf). */
    AT_LEAST,
    /** {@code more than 6,600}: (6600,inf). */
    MORE_THAN,
    /** {@code nearly 100}: [90,100). */
    NEARLY,
    /** {@code about 2,000}: 10 % to both sides. */
    ABOUT,
    /** {@code up to 40}: [0,40]. */
    UP_TO,
    /** {@code fewer than 40}: [0,40). */
    FEWER_THAN,
    /** {@code 30 to 40}: [30,40]. */
    RANGE,
    /** {@code dozens}: no value, an interval only. */
    VAGUE;

    /** The code in tables, such as {@code at_least}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
