package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;

/**
 * Table {@code unresolved_names}: capitalised names that nothing in the codebook resolves. Takes per-article rows of the
 * same table (with one article and one outlet). Grows with the number of different names, not of articles.
 */
public final class UnresolvedNames implements Comparison<UnresolvedNames> {
    private static final long serialVersionUID = 1L;

    private final TreeMap<String, Name> names = new TreeMap<>();

    /** One name; {@code example} is the smallest article id with its sentence. */
    private record Name(long n, long articles, TreeSet<String> outlets, Key example) implements Serializable {
        private static final long serialVersionUID = 1L;

        Name plus(Name other) {
            TreeSet<String> all = new TreeSet<>(outlets);
            all.addAll(other.outlets);
            Key first = example.compareTo(other.example) <= 0 ? example : other.example;
            return new Name(n + other.n, articles + other.articles, all, first);
        }
    }

    @Override
    public UnresolvedNames add(ArticleEvidence article) {
        for (TableRow row : article.rows(ComparisonTables.UNRESOLVED_NAMES)) {
            Key example = Key.of(row.text("article_id"), row.text("sentence"));
            TreeSet<String> outlet = new TreeSet<>(List.of(article.facts().outlet()));
            names.merge(row.text("surface"), new Name(row.integer("n"), 1, outlet, example), Name::plus);
        }
        return this;
    }

    @Override
    public UnresolvedNames merge(UnresolvedNames other) {
        other.names.forEach((surface, name) -> names.merge(surface, name, Name::plus));
        return this;
    }

    @Override
    public List<TableRow> rows(CompareOptions options) {
        return names.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList();
    }

    private static TableRow row(String surface, Name name) {
        return TableRow.of(
                ComparisonTables.UNRESOLVED_NAMES,
                surface,
                Cells.count(name.n()),
                Cells.count(name.articles()),
                Cells.count(name.outlets().size()),
                name.example().part(0),
                name.example().part(1));
    }

    /** Number of different names. */
    long distinct() {
        return names.size();
    }
}
