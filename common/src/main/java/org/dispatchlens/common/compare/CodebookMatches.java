package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dispatchlens.common.tables.CodebookTables;
import org.dispatchlens.common.tables.TableRow;

/**
 * Table {@code codebook_matches}: how often rows of evidence name each entry of the codebook. Takes per-article rows of the
 * same table, which {@link CodebookIndex#with} makes. Grows with the codebook and the forms of its words, not with the
 * number of articles.
 */
public final class CodebookMatches implements Comparison<CodebookMatches> {
    private static final long serialVersionUID = 1L;

    private final TreeMap<Key, Match> matches = new TreeMap<>();

    private record Match(Tally tally, TreeSet<String> forms, TreeSet<String> outlets, TreeSet<String> leadOutlets)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        Match plus(Match other) {
            return new Match(
                    tally.plus(other.tally),
                    both(forms, other.forms),
                    both(outlets, other.outlets),
                    both(leadOutlets, other.leadOutlets));
        }

        private static TreeSet<String> both(TreeSet<String> some, TreeSet<String> others) {
            TreeSet<String> all = new TreeSet<>(some);
            all.addAll(others);
            return all;
        }
    }

    @Override
    public CodebookMatches add(ArticleEvidence article) {
        boolean lead = article.facts().wireLead();
        TreeSet<String> outlet = new TreeSet<>(List.of(article.facts().outlet()));
        for (TableRow row : article.rows(CodebookTables.CODEBOOK_MATCHES)) {
            Tally tally = Tally.ofArticle(row.integer("n"), lead);
            Match match = new Match(tally, MatchRows.forms(row), outlet, lead ? outlet : new TreeSet<>());
            matches.merge(MatchRows.key(row), match, Match::plus);
        }
        return this;
    }

    @Override
    public CodebookMatches merge(CodebookMatches other) {
        other.matches.forEach((key, match) -> matches.merge(key, match, Match::plus));
        return this;
    }

    @Override
    public List<TableRow> rows(CompareOptions options) {
        return matches.entrySet().stream()
                .map(e -> row(e.getKey(), e.getValue()))
                .toList();
    }

    private static TableRow row(Key key, Match match) {
        int outlets = match.outlets().size();
        int outletsOnce = match.leadOutlets().size();
        return MatchRows.row(key.parts(), Cells.joined(match.forms()), match.tally(), outlets, outletsOnce);
    }
}
