package org.dispatchlens.common.align;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;

/**
 * One story: a key and the days over which articles on it appeared.
 *
 * @param dated false when no article of the key has a date; the days then mean nothing
 * @param firstDay days since 1970-01-01
 * @param articles articles by their own key, before smaller stories join
 */
record StoryWindow(StoryKey key, boolean dated, long firstDay, long lastDay, int articles) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Most articles first, then the earliest, then by key. */
    static final Comparator<StoryWindow> LARGEST_FIRST = Comparator.comparingInt(StoryWindow::articles)
            .reversed()
            .thenComparingLong(StoryWindow::firstDay)
            .thenComparing(StoryWindow::key);

    static StoryWindow undated(StoryKey key, int articles) {
        return new StoryWindow(key, false, 0, 0, articles);
    }

    StoryWindow extend(long day, int more) {
        return new StoryWindow(key, dated, firstDay, Math.max(lastDay, day), articles + more);
    }

    boolean holds(long day) {
        return dated && firstDay <= day && day <= lastDay;
    }

    /** Whether the day lies inside or at most the gap away. */
    boolean near(long day) {
        return !dated || (firstDay - StoryCalendar.GAP_DAYS <= day && day <= lastDay + StoryCalendar.GAP_DAYS);
    }

    /** Such as {@code ARM-AZE-20220913}: the states and the first day; the states alone when nothing is dated. */
    String id() {
        return dated
                ? key.code() + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.ofEpochDay(firstDay))
                : key.code();
    }
}
