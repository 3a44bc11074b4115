package org.dispatchlens.common.study;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.dispatchlens.common.model.Publication;

/**
 * Days of publication, first and last one included. The day of an article is the one that its outlet printed, whatever its
 * time zone.
 *
 * @param from first day as {@code 2022-09-13}, or empty for no beginning
 * @param to last day, or empty for no end
 */
public record Window(String from, String to) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** No beginning and no end. */
    public static final Window ALWAYS = new Window("", "");

    public Window {
        from = from == null ? "" : from;
        to = to == null ? "" : to;
    }

    /** Whether something of this date was published in it; never without a date, unless the window has no ends. */
    boolean holds(String published) {
        if (equals(ALWAYS)) {
            return true;
        }
        OptionalLong day = Publication.day(published);
        return day.isPresent()
                && (from.isEmpty() || day.getAsLong() >= LocalDate.parse(from).toEpochDay())
                && (to.isEmpty() || day.getAsLong() <= LocalDate.parse(to).toEpochDay());
    }

    @Override
    public String toString() {
        if (equals(ALWAYS)) {
            return "any day";
        }
        return (from.isEmpty() ? "" : "from " + from)
                + (from.isEmpty() || to.isEmpty() ? "" : " ")
                + (to.isEmpty() ? "" : "to " + to);
    }
}
