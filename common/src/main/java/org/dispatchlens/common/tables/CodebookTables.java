package org.dispatchlens.common.tables;

import static org.dispatchlens.common.tables.Column.integer;
import static org.dispatchlens.common.tables.Column.text;

import java.util.List;

/** What the codebook had to do with the corpus. */
public final class CodebookTables {
    private CodebookTables() {}

    public static final TableSpec CODEBOOK_MATCHES = TableSpec.of(
            "codebook_matches",
            "One entry or word of the codebook and how many rows of evidence name it. Built-in entries that no row names"
                    + " are left out, those of the user's folder are not.",
            List.of("file", "list", "entry_id", "table"),
            text("file", "File of the codebook, without its extension."),
            text("list", "List inside the file, such as verbs or qualifiers.before.nearly."),
            text("entry_id", "The entry's key (id, lemma, word ...), or the word itself."),
            text("label", "The entry's name where it has one."),
            text("origin", "built-in, or file and line in the user's folder."),
            text("table", "Table whose rows are counted; empty where no table names what this list finds."),
            text("column", "Column of that table that names the entry."),
            text("forms", "What stands in that column, as a whole or as words of it; separated by semicolons."),
            integer("n", "Rows that name it; a row may name several. Empty where that cannot be counted."),
            integer("n_articles", "Articles with such a row."),
            integer("n_outlets", "Outlets with such a row."),
            integer("n_once", "n with each wire story counted once."),
            integer("n_articles_once", "n_articles with each wire story counted once."),
            integer("n_outlets_once", "n_outlets with each wire story counted once."));
}
