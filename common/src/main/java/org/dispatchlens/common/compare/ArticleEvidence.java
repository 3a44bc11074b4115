package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/**
 * All evidence rows of one article: what every comparison counts.
 *
 * @param tables rows by table name, in any order; a table without rows may be missing. Beside the evidence tables,
 *     {@code unresolved_names} holds this article's names
 */
public record ArticleEvidence(ArticleFacts facts, Map<String, List<TableRow>> tables) implements Serializable {
    private static final long serialVersionUID = 1L;

    public ArticleEvidence {
        tables = Map.copyOf(tables);
    }

    /** The article's rows of one table; empty when there are none. */
    public List<TableRow> rows(TableSpec table) {
        return tables.getOrDefault(table.name(), List.of());
    }
}
