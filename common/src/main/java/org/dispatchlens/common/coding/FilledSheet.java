package org.dispatchlens.common.coding;

import java.util.List;

/**
 * A coding workbook as it came back, before its answers are checked.
 *
 * @param file what messages call it
 * @param sample id of the sample that it asks about
 * @param coder name of the coder
 * @param cells every cell of an answer or note, also empty ones
 */
public record FilledSheet(String file, String sample, String coder, List<Cell> cells) {
    /** Variable of the free text beside the answers. */
    public static final String NOTE = "note";

    /**
     * One cell.
     *
     * @param item the item of its row
     * @param variable the question of its column, or {@link #NOTE}
     * @param text what is written in it; a number without thousands separators; empty for an empty cell
     * @param place where it stands, such as {@code sheet Blame, cell E7}
     */
    public record Cell(String item, CodingTask task, String variable, String text, String place) {}

    public FilledSheet {
        cells = List.copyOf(cells);
    }
}
