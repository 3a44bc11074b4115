package org.dispatchlens.common.tables;

import java.util.Comparator;

/**
 * The one stable order of a table's rows: its sort key, then all columns from left to right. Text compares by code
 * point, as Spark sorts it; null comes first. In a column of stories, the whole corpus comes before all of them.
 */
public final class RowOrder implements Comparator<TableRow> {
    private final int[] positions;
    /** Position of the column of stories; -1 where there is none. */
    private final int story;

    public RowOrder(TableSpec spec) {
        story = spec.index().getOrDefault(ComparisonTables.STORY_ID, -1);
        int keys = spec.sortKey().size();
        positions = new int[keys + spec.columns().size()];
        for (int i = 0; i < keys; i++) {
            positions[i] = spec.position(spec.sortKey().get(i));
        }
        for (int i = keys; i < positions.length; i++) {
            positions[i] = i - keys;
        }
    }

    @Override
    public int compare(TableRow a, TableRow b) {
        for (int position : positions) {
            int order = position == story
                    ? compareStories(a.get(position), b.get(position))
                    : compareCells(a.get(position), b.get(position));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compareStories(Object a, Object b) {
        boolean allA = ComparisonTables.ALL_STORIES.equals(a);
        boolean allB = ComparisonTables.ALL_STORIES.equals(b);
        return allA || allB ? Boolean.compare(allB, allA) : compareCells(a, b);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compareCells(Object a, Object b) {
        if (a == null || b == null) {
            return Boolean.compare(a != null, b != null);
        }
        return a instanceof String text ? compareText(text, (String) b) : ((Comparable) a).compareTo(b);
    }

    private static int compareText(String a, String b) {
        int shared = Math.min(a.length(), b.length());
        for (int i = 0; i < shared; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return Integer.compare(codePoint(a, i), codePoint(b, i));
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /** The code point that the char at {@code i} belongs to. */
    private static int codePoint(String text, int i) {
        boolean secondHalf =
                i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
        return text.codePointAt(secondHalf ? i - 1 : i);
    }
}
