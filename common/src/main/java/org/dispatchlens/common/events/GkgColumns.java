package org.dispatchlens.common.events;

import java.util.List;
import java.util.stream.Stream;

/** The columns of the counts file of GDELT's Global Knowledge Graph 1.0, and of our extended form of it. */
public final class GkgColumns {
    /** Names in their order; GDELT's own files begin with them. */
    public static final List<String> ALL = List.of(
            "DATE",
            "NUMARTS",
            "COUNTTYPE",
            "NUMBER",
            "OBJECTTYPE",
            "GEO_TYPE",
            "GEO_FULLNAME",
            "GEO_COUNTRYCODE",
            "GEO_ADM1CODE",
            "GEO_LAT",
            "GEO_LONG",
            "GEO_FEATUREID",
            "CAMEOEVENTIDS",
            "SOURCES",
            "SOURCEURLS");

    /** Columns of the figures table that the extended form adds. */
    static final List<String> FIGURE =
            List.of("kind", "low", "high", "qualifier", "side", "event_ref", "attributed_to", "doubt", "fact_id");

    /** Names of the extended form. */
    public static final List<String> EXTENDED =
            Stream.concat(ALL.stream(), FIGURE.stream()).toList();

    /** Columns about places, which nothing here can fill. */
    static final int PLACES = 7;

    private GkgColumns() {}
}
