package org.dispatchlens.common.ingest;

import java.util.List;

/**
 * What a byline says.
 *
 * @param authors persons, in order
 * @param outlet what it says about the outlet
 */
record Byline(List<String> authors, OutletEvidence outlet) {
    Byline {
        authors = List.copyOf(authors);
    }
}
