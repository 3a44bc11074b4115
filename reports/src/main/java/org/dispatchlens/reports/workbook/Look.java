package org.dispatchlens.reports.workbook;

/** How a cell looks: what kind of value it holds or what it tells the reader. */
public enum Look {
    TITLE,
    SUBTITLE,
    HEADING,
    /** Flowing text. */
    BODY,
    /** Small print under headings. */
    NOTE,
    /** Bold short text before a value or sentence. */
    LABEL,
    /** A number to see first. */
    KEY,
    /** What a {@link #KEY} counts. */
    KEY_NAME,
    /** A name that leads to a sheet. */
    LINK,
    HEADER,
    HEADER_RIGHT,
    TEXT,
    /** Text that may take several lines. */
    WRAP,
    /** An integer count. */
    COUNT,
    /** A count on a coloured ground: dark also where it is a link. */
    HEAT,
    /** A score on a coloured ground. */
    HEAT_SCORE,
    /** A share in [0,1], printed as per cent. */
    SHARE,
    /** A score or balance in [-1,1]. */
    SCORE,
    /** A probability, with three decimals. */
    P_VALUE,
    /** A rate, such as per 1,000 words. */
    RATE,
    /** A printed quantity; whole numbers without decimals. */
    QUANTITY,
    QUANTITY_DECIMAL,
    /** A number that only a chart reads, in grey. */
    AID,
    /** A value that is not there. */
    MUTED,
    CONFLICT,
    OUTLIER,
    AGREE;

    /** Whether it holds a number. */
    public boolean isNumber() {
        return this == COUNT
                || this == SHARE
                || this == SCORE
                || this == RATE
                || this == P_VALUE
                || this == QUANTITY
                || this == QUANTITY_DECIMAL
                || this == KEY
                || this == HEAT
                || this == HEAT_SCORE
                || this == AID;
    }
}
