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
    /** A name that leads to a sheet. */
    LINK,
    HEADER,
    HEADER_RIGHT,
    TEXT,
    /** Text that may take several lines. */
    WRAP,
    /** An integer count. */
    COUNT,
    /** A share in [0,1], printed as per cent. */
    SHARE,
    /** A score or balance in [-1,1]. */
    SCORE,
    /** A rate, such as per 1,000 words. */
    RATE,
    /** A printed quantity; whole numbers without decimals. */
    QUANTITY,
    QUANTITY_DECIMAL,
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
                || this == QUANTITY
                || this == QUANTITY_DECIMAL;
    }
}
