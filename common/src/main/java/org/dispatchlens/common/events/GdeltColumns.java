package org.dispatchlens.common.events;

import java.util.List;
import java.util.stream.Stream;

/** The 61 columns of GDELT's event table, as the GDELT Event Codebook 2.0 (2015-02-19) lists them. */
public final class GdeltColumns {
    private static final List<String> ACTOR = List.of(
            "Code",
            "Name",
            "CountryCode",
            "KnownGroupCode",
            "EthnicCode",
            "Religion1Code",
            "Religion2Code",
            "Type1Code",
            "Type2Code",
            "Type3Code");
    private static final List<String> GEO =
            List.of("Type", "Fullname", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID");

    /** Names in their order. */
    public static final List<String> ALL = Stream.of(
                    Stream.of("GlobalEventID", "Day", "MonthYear", "Year", "FractionDate"),
                    ACTOR.stream().map(name -> "Actor1" + name),
                    ACTOR.stream().map(name -> "Actor2" + name),
                    Stream.of("IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass"),
                    Stream.of("GoldsteinScale", "NumMentions", "NumSources", "NumArticles", "AvgTone"),
                    GEO.stream().map(name -> "Actor1Geo_" + name),
                    GEO.stream().map(name -> "Actor2Geo_" + name),
                    GEO.stream().map(name -> "ActionGeo_" + name),
                    Stream.of("DATEADDED", "SOURCEURL"))
            .flatMap(names -> names)
            .toList();

    /** Columns about places, which nothing here can fill. */
    static final int PLACES = 3 * GEO.size();

    private GdeltColumns() {}
}
