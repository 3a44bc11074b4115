package org.dispatchlens.common.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dispatchlens.common.compare.Publication;
import org.dispatchlens.common.counts.Mergeable;

/**
 * How many articles of each story key were published on each day: all that is needed to tell stories apart, whatever the
 * number of articles. A key's days are cut into stories wherever more than 14 days pass without an article; articles
 * without a date count for the key's largest story.
 */
public final class StoryCalendar implements Mergeable<StoryItem, StoryCalendar> {
    private static final long serialVersionUID = 1L;

    /** Days without an article after which a new story begins. */
    static final long GAP_DAYS = 14;

    private final TreeMap<StoryKey, TreeMap<Long, Integer>> days = new TreeMap<>();

    private final TreeMap<StoryKey, Integer> undated = new TreeMap<>();

    @Override
    public StoryCalendar add(StoryItem item) {
        StoryKey key = StoryKey.of(item);
        if (key.isEmpty()) {
            return this;
        }
        OptionalLong day = Publication.day(item.publishedAt());
        if (day.isPresent()) {
            days.computeIfAbsent(key, k -> new TreeMap<>()).merge(day.getAsLong(), 1, Integer::sum);
        } else {
            undated.merge(key, 1, Integer::sum);
        }
        return this;
    }

    @Override
    public StoryCalendar merge(StoryCalendar other) {
        other.days.forEach((key, theirs) -> {
            TreeMap<Long, Integer> mine = days.computeIfAbsent(key, k -> new TreeMap<>());
            theirs.forEach((day, n) -> mine.merge(day, n, Integer::sum));
        });
        other.undated.forEach((key, n) -> undated.merge(key, n, Integer::sum));
        return this;
    }

    /** The stories, ready to say of each article where it belongs. */
    public StoryIndex index() {
        List<StoryWindow> windows = new ArrayList<>();
        days.forEach((key, own) -> windows.addAll(withUndated(split(key, own), undated.getOrDefault(key, 0))));
        undated.forEach((key, n) -> {
            if (!days.containsKey(key)) {
                windows.add(StoryWindow.undated(key, n));
            }
        });
        return new StoryIndex(windows);
    }

    private static List<StoryWindow> split(StoryKey key, SortedMap<Long, Integer> own) {
        List<StoryWindow> windows = new ArrayList<>();
        for (Map.Entry<Long, Integer> entry : own.entrySet()) {
            long day = entry.getKey();
            StoryWindow last = windows.isEmpty() ? null : windows.get(windows.size() - 1);
            if (last == null || day - last.lastDay() > GAP_DAYS) {
                windows.add(new StoryWindow(key, true, day, day, entry.getValue()));
            } else {
                windows.set(windows.size() - 1, last.extend(day, entry.getValue()));
            }
        }
        return windows;
    }

    private static List<StoryWindow> withUndated(List<StoryWindow> windows, int n) {
        StoryWindow largest = windows.stream().min(StoryWindow.LARGEST_FIRST).orElseThrow();
        return windows.stream()
                .map(w -> w.equals(largest) ? w.extend(w.lastDay(), n) : w)
                .sorted(Comparator.comparing(StoryWindow::firstDay))
                .toList();
    }
}
