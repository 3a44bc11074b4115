package org.dispatchlens.common.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.dispatchlens.common.codebook.CodebookItem;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.text.CellWords;

/** Finds items by the text of a cell, as the whole of it or as words inside it; letter case does not matter. */
final class WordMatcher implements ItemMatcher {
    private static final long serialVersionUID = 1L;

    private final String column;
    private final HashMap<String, ArrayList<CodebookItem>> cells = new HashMap<>();
    private final HashMap<String, ArrayList<CodebookItem>> phrases = new HashMap<>();
    private int longest;

    WordMatcher(String column) {
        this.column = column;
    }

    /** The item is named where the cell is the text. */
    void whole(String text, CodebookItem item) {
        add(cells, text.toLowerCase(Locale.ROOT), item);
    }

    /** The item is named where the words stand in the cell one after another. */
    void phrase(String text, CodebookItem item) {
        List<String> words = CellWords.of(text);
        longest = Math.max(longest, words.size());
        add(phrases, String.join(" ", words), item);
    }

    private static void add(Map<String, ArrayList<CodebookItem>> map, String key, CodebookItem item) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(item);
    }

    @Override
    public void match(TableRow row, BiConsumer<CodebookItem, String> found) {
        String cell = row.text(column);
        cells.getOrDefault(cell.toLowerCase(Locale.ROOT), new ArrayList<>()).forEach(item -> found.accept(item, cell));
        for (String phrase : CellWords.phrases(cell, longest)) {
            phrases.getOrDefault(phrase, new ArrayList<>()).forEach(item -> found.accept(item, phrase));
        }
    }
}
