package org.dispatchlens.common.ingest;

import java.io.Serializable;

/**
 * What in a dispatch says that somebody else than its outlet, or an agency, wrote it.
 *
 * @param source name of the agency or other outlet
 * @param agency whether the codebook lists it as an agency
 * @param evidence kind and words, such as {@code dateline: QUITO (EFE) -}
 * @param confidence that the text is the source's, in (0,1]
 */
public record SourceCredit(String source, boolean agency, String evidence, double confidence) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The outlet is the agency. */
    static final double OUTLET = 0.95;

    static final double DATELINE = 0.9;
    static final double BYLINE = 0.9;

    /** {@code By Jane Doe with EFE}: somebody else wrote as well. */
    static final double SHARED_BYLINE = 0.7;

    static final double CLOSING = 0.8;

    /** A name in a dateline that neither the codebook nor the archive knows. */
    static final double UNLISTED = 0.6;

    /** The source helped or was one of several sources. */
    public static final double CONTRIBUTION = 0.5;
}
