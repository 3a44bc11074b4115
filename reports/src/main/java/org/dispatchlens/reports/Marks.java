package org.dispatchlens.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dispatchlens.common.tables.TableRow;

/** Finds the words of a row in its sentence, so that page and workbook can set them off. */
public final class Marks {
    /** What a highlighted stretch is. */
    public static final int ACCUSER = 0;

    public static final int CUE = 1;
    public static final int ACCUSED = 2;
    public static final int FOUND = 3;

    /** Words to find and what they are. */
    public record Wanted(String words, int kind) {}

    private Marks() {}

    /**
     * Triples of start, end (exclusive) and kind in UTF-16 units of the sentence, in order and without overlap; earlier
     * wanted words win. Words that occur several times are taken where they stand nearest to {@code near}.
     *
     * @param near place in the sentence where the row was found; see {@link #near}
     */
    public static List<List<Integer>> of(String sentence, List<Wanted> wanted, int near) {
        List<List<Integer>> marks = new ArrayList<>();
        for (Wanted one : wanted) {
            int start = one.words().isBlank() ? -1 : find(sentence, one.words(), near);
            int end = start + one.words().length();
            if (start >= 0 && marks.stream().noneMatch(mark -> mark.get(0) < end && start < mark.get(1))) {
                marks.add(List.of(start, end, one.kind()));
            }
        }
        marks.sort(Comparator.comparing(mark -> mark.get(0)));
        return marks;
    }

    /** Place of an evidence row's span in its sentence. */
    public static int near(TableRow row) {
        return Math.max(0, row.integer("char_start") - row.integer("sentence_start"));
    }

    private static int find(String sentence, String words, int near) {
        int best = -1;
        for (int i = sentence.indexOf(words); i >= 0; i = sentence.indexOf(words, i + 1)) {
            if (wholeWords(sentence, i, i + words.length())
                    && (best < 0 || Math.abs(i - near) < Math.abs(best - near))) {
                best = i;
            }
        }
        return best;
    }

    private static boolean wholeWords(String text, int start, int end) {
        return (start == 0
                        || !Character.isLetterOrDigit(text.charAt(start - 1))
                        || !Character.isLetterOrDigit(text.charAt(start)))
                && (end == text.length()
                        || !Character.isLetterOrDigit(text.charAt(end))
                        || !Character.isLetterOrDigit(text.charAt(end - 1)));
    }
}
