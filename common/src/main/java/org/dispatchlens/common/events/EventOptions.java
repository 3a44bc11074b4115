package org.dispatchlens.common.events;

import java.util.Set;

/**
 * What to write and how.
 *
 * @param header whether the GDELT table begins with its column names, which GDELT's own files do not
 * @param extended whether the counts are written a second time with all figures and their intervals
 * @param wireOnce whether GDELT events and counts leave out copies of a wire report, so that each report counts once
 * @param text whether the PLOVER records hold the sentence that they were found in
 */
public record EventOptions(Set<EventFormat> formats, boolean header, boolean extended, boolean wireOnce, boolean text) {
    public EventOptions {
        formats = Set.copyOf(formats);
    }

    /** Everything, as the formats are published. */
    public static EventOptions all() {
        return new EventOptions(Set.of(EventFormat.values()), false, false, false, true);
    }
}
