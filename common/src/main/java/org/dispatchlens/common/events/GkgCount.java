package org.dispatchlens.common.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * One row of a counts file.
 *
 * @param date {@code YYYYMMDD}
 * @param type COUNTTYPE, or empty for a kind that has none
 * @param number the number as printed, or empty for a vague quantity
 * @param object whom it counts
 * @param more cells of the extended form; none in the plain one
 * @param articles articles with it
 * @param events numbers of the events in the same sentences
 */
public record GkgCount(
        String date,
        String type,
        String number,
        String object,
        List<String> more,
        long articles,
        SortedSet<Long> events,
        SortedSet<String> outlets,
        SortedSet<String> sources) {
    private static final String BETWEEN_OUTLETS = ";";
    private static final String BETWEEN_SOURCES = "<UDIV>";

    /** The cells in the order of {@link GkgColumns#ALL}, and of {@link GkgColumns#EXTENDED} where there are more. */
    public List<String> cells() {
        List<String> cells = new ArrayList<>();
        Collections.addAll(cells, date, Long.toString(articles), type, number, object);
        cells.addAll(Collections.nCopies(GkgColumns.PLACES, ""));
        cells.add(events.stream().map(Object::toString).collect(Collectors.joining(",")));
        // A semicolon in an outlet's name would make two of it.
        cells.add(outlets.stream()
                .map(name -> name.replace(BETWEEN_OUTLETS, ","))
                .collect(Collectors.joining(BETWEEN_OUTLETS)));
        cells.add(String.join(BETWEEN_SOURCES, sources));
        cells.addAll(more);
        return cells;
    }
}
