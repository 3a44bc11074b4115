package org.dispatchlens.common.codebook;

import java.io.Serializable;
import java.util.List;

/**
 * One entry, word or setting of the codebook as it is used.
 *
 * @param file without extension
 * @param list place of its list inside the file, such as {@code verbs}; empty for a setting at the top
 * @param id its key, or the word itself
 * @param label its name where it has one, or empty
 * @param origin {@code built-in}, or file and line in the user's folder
 * @param users whether it comes from the user's folder
 * @param ways where rows of evidence name it; empty where none does
 */
public record CodebookItem(
        String file, String list, String id, String label, String origin, boolean users, List<Way> ways)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public CodebookItem {
        ways = List.copyOf(ways);
    }

    /** Where rows name an entry and by which words. */
    public record Way(Counted counted, List<String> words) implements Serializable {
        private static final long serialVersionUID = 1L;

        public Way {
            words = List.copyOf(words);
        }
    }
}
