package org.dispatchlens.common.ingest;

import java.io.Serializable;

/**
 * What in a dispatch says that an agency wrote it.
 *
 * @param agency the agency's name
 * @param evidence kind and words, such as {@code dateline: QUITO (EFE) -}
 * @param confidence that the text is the agency's, in (0,1]
 */
public record AgencyCredit(String agency, String evidence, double confidence) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The outlet is the agency. */
    static final double OUTLET = 0.95;

    static final double DATELINE = 0.9;
    static final double BYLINE = 0.9;

    /** {@code By Jane Doe with EFE}: somebody else wrote as well. */
    static final double SHARED_BYLINE = 0.7;

    static final double CLOSING = 0.8;

    /** The agency helped or was one of several sources. */
    static final double CONTRIBUTION = 0.5;
}
