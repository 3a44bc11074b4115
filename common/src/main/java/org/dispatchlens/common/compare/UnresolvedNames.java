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
    private record Name(Tally tally, TreeSet<String> outlets, TreeSet<String> leadOutlets, Key example)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        Name plus(Name other) {
            Key first = example.compareTo(other.example) <= 0 ? example : other.example;
            return new Name(
                    tally.plus(other.tally), both(outlets, other.outlets), both(leadOutlets, other.leadOutlets), first);
        }

        private static TreeSet<String> both(TreeSet<String> some, TreeSet<String> others) {
            TreeSet<String> all = new TreeSet<>(some);
            all.addAll(others);
            return all;
        }
    }

    @Override
    public UnresolvedNames add(ArticleEvidence article) {
        for (TableRow row : article.rows(ComparisonTables.UNRESOLVED_NAMES)) {
            Key example = Key.of(row.text("article_id"), row.text("sentence"));
            boolean lead = article.facts().wireLead();
            TreeSet<String> outlet = new TreeSet<>(List.of(article.facts().outlet()));
            Tally tally = Tally.ofArticle(row.integer("n"), lead);
            Name name = new Name(tally, outlet, lead ? outlet : new TreeSet<>(), example);
            names.merge(row.text("surface"), name, Name::plus);
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
                Cells.count(name.tally().n()),
                Cells.count(name.tally().articles()),
                Cells.count(name.outlets().size()),
                name.example().part(0),
                name.example().part(1),
                Cells.count(name.tally().once()),
                Cells.count(name.tally().articlesOnce()),
                Cells.count(name.leadOutlets().size()));
    }

    /** Number of different names. */
    long distinct() {
        return names.size();
    }
}
