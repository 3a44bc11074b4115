package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.function.BiConsumer;
import org.dispatchlens.common.codebook.CodebookItem;
import org.dispatchlens.common.tables.TableRow;

/** Says which items of the codebook one row of one evidence table names. */
interface ItemMatcher extends Serializable {
    /**
     * Hands over every item that the row names with what names it; an item may come more than once.
     *
     * @param found takes the item and the form that stands in the row
     */
    void match(TableRow row, BiConsumer<CodebookItem, String> found);
}
