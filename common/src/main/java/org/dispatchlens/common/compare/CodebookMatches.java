package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.HashMap;
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

    /** Of thousands of entries an article names dozens: looked up by hash, and sorted when all are counted. */
    private final HashMap<Key, Match> matches = new HashMap<>();

    /** All matches of one entry so far. */
    private static final class Match implements Serializable {
        private static final long serialVersionUID = 1L;

        private Tally tally = Tally.ZERO;
        private final TreeSet<String> forms = new TreeSet<>();
        private final TreeSet<String> outlets = new TreeSet<>();
        private final TreeSet<String> leadOutlets = new TreeSet<>();

        void add(TableRow row, ArticleFacts article) {
            tally = tally.plus(Tally.ofArticle(row.integer("n"), article.wireLead()));
            forms.addAll(MatchRows.forms(row));
            outlets.add(article.outlet());
            if (article.wireLead()) {
                leadOutlets.add(article.outlet());
            }
        }

        void merge(Match other) {
            tally = tally.plus(other.tally);
            forms.addAll(other.forms);
            outlets.addAll(other.outlets);
            leadOutlets.addAll(other.leadOutlets);
        }
    }

    @Override
    public CodebookMatches add(ArticleEvidence article) {
        for (TableRow row : article.rows(CodebookTables.CODEBOOK_MATCHES)) {
            match(MatchRows.key(row)).add(row, article.facts());
        }
        return this;
    }

    private Match match(Key key) {
        return matches.computeIfAbsent(key, k -> new Match());
    }

    @Override
    public CodebookMatches merge(CodebookMatches other) {
        other.matches.forEach((key, match) -> match(key).merge(match));
        return this;
    }

    @Override
    public List<TableRow> rows(CompareOptions options) {
        return new TreeMap<>(matches)
                .entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList();
    }

    private static TableRow row(Key key, Match match) {
        int outlets = match.outlets.size();
        int outletsOnce = match.leadOutlets.size();
        return MatchRows.row(key.parts(), Cells.joined(match.forms), match.tally, outlets, outletsOnce);
    }
}
