package org.dispatchlens.jobs.align;

import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import org.dispatchlens.common.tables.TableRow;

/** The wire groups from the side of one article; knows those articles only that have copies. */
final class WireIndex implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<String, TableRow> rows = new TreeMap<>();
    private final TreeMap<String, String> leads = new TreeMap<>();
    private final TreeMap<String, Integer> sizes = new TreeMap<>();

    /** @param copies rows of wire_copies */
    WireIndex(List<TableRow> copies) {
        for (TableRow row : copies) {
            rows.put(row.text("article_id"), row);
            sizes.merge(row.text("wire_group"), 1, Integer::sum);
            if (row.flag("lead")) {
                leads.put(row.text("wire_group"), row.text("article_id"));
            }
        }
    }

    /** Number of groups. */
    int groups() {
        return sizes.size();
    }

    /** Number of articles with copies. */
    int articles() {
        return rows.size();
    }

    /** The article's row, or null for an article without copies. */
    TableRow row(String articleId) {
        return rows.get(articleId);
    }

    /** The article that stands for this one: the lead of its group, or itself. */
    String lead(String articleId) {
        TableRow row = rows.get(articleId);
        return row == null ? articleId : leads.get(row.text("wire_group"));
    }

    boolean leads(String articleId) {
        return lead(articleId).equals(articleId);
    }

    /** Members of the article's group; 1 for an article without copies. */
    int size(String articleId) {
        TableRow row = rows.get(articleId);
        return row == null ? 1 : sizes.get(row.text("wire_group"));
    }
}
