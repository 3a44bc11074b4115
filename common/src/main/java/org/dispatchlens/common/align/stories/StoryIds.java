package org.dispatchlens.common.align.stories;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Names stories: the states that they are about, else their two first keywords, and the first day known, such as {@code
 * ARM-AZE-20220913}. Stories of one name get their first keyword as well, and where that is not enough the smallest id of
 * their articles.
 */
public final class StoryIds {
    private static final String JOINT = "-";

    private StoryIds() {}

    /** The stories of an archive by the smallest id of their articles. */
    public static SortedMap<String, Story> name(Map<String, StoryLabel> labels) {
        SortedMap<String, Story> stories = new TreeMap<>();
        labels.forEach((first, label) -> stories.put(first, unnumbered(label)));
        return apart(stories);
    }

    /** A story under the name that its label gives, which others may have too. */
    public static Story unnumbered(StoryLabel label) {
        return new Story(base(label), label.states(), label.keywords());
    }

    /**
     * The stories under names of their own.
     *
     * @param stories all of an archive, by the smallest id of their articles
     */
    public static SortedMap<String, Story> apart(SortedMap<String, Story> stories) {
        SortedMap<String, Story> told = apart(
                stories,
                (first, story) ->
                        story.keywords().isEmpty() ? "" : slug(story.keywords().get(0)));
        return apart(told, (first, story) -> first);
    }

    private interface Suffix {
        String of(String first, Story story);
    }

    private static SortedMap<String, Story> apart(SortedMap<String, Story> stories, Suffix suffix) {
        Map<String, Long> uses =
                stories.values().stream().collect(Collectors.groupingBy(Story::id, Collectors.counting()));
        SortedMap<String, Story> apart = new TreeMap<>();
        stories.forEach((first, story) -> apart.put(
                first,
                uses.get(story.id()) == 1 && !story.id().isEmpty()
                        ? story
                        : story.named(join(story.id(), suffix.of(first, story)))));
        return apart;
    }

    private static String base(StoryLabel label) {
        String subject = label.states().isEmpty()
                ? label.keywords().stream().limit(2).map(StoryIds::slug).collect(Collectors.joining(JOINT))
                : String.join(JOINT, label.states());
        OptionalLong first = label.firstDay();
        return first.isEmpty()
                ? subject
                : join(subject, DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.ofEpochDay(first.getAsLong())));
    }

    private static String slug(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", JOINT);
    }

    private static String join(String a, String b) {
        return a.isEmpty() || b.isEmpty() ? a + b : a + JOINT + b;
    }
}
