package org.dispatchlens.common.ingest;

import java.io.Serializable;

/**
 * What names the outlet.
 *
 * @param outlet its name, or empty when nothing names it
 * @param evidence kind and words, such as {@code byline: By Jane Doe, Euronews}; empty when nothing names it
 * @param confidence in [0,1]
 */
record OutletEvidence(String outlet, String evidence, double confidence) implements Serializable {
    static final OutletEvidence NONE = new OutletEvidence("", "", 0);

    static final double MANIFEST = 1;
    static final double BYLINE = 0.9;
    static final double COPYRIGHT = 0.6;
    static final double DATELINE = 0.5;
    static final double AGENCY_BYLINE = 0.5;
    static final double AGENCY_DATELINE = 0.4;

    /** The manifest's word on the outlet; a name that had to be altered stands in the evidence as written. */
    static OutletEvidence manifest(ManifestRow row) {
        String name = row.outletName();
        String written = row.outlet().strip().replaceAll("\\s+", " ");
        String by = row.givenBy();
        String evidence = name.equals(written) ? by : by + ", which has \"" + written + "\"";
        return name.isEmpty() ? NONE : new OutletEvidence(name, evidence, MANIFEST);
    }

    /** The stronger of both; this one when equal. */
    OutletEvidence or(OutletEvidence other) {
        return other.confidence > confidence ? other : this;
    }
}
