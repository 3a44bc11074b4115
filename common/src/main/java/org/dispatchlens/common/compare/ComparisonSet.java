package org.dispatchlens.common.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.counts.Mergeable;
import org.dispatchlens.common.tables.CodebookTables;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.RowOrder;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.common.tables.TestTables;

/**
 * All comparisons over the whole corpus in one value. Its size is bounded by outlets, states, actors, words and entries of
 * the codebook; what grows with the archive is made story by story ({@link StoryComparison}) and name by name ({@link
 * NameUses}).
 *
 * <p>Use: {@link OpposedSides} over all articles gives the sides; then one set made with them over all articles, in any
 * number of parts, gives the tables.
 */
public final class ComparisonSet implements Mergeable<ArticleEvidence, ComparisonSet> {
    private static final long serialVersionUID = 1L;

    private final ScopeComparisons corpus;
    private final OutletTests tests;
    private final OutletWords words = new OutletWords();
    private final CodebookMatches matches = new CodebookMatches();
    private final DataIssues issues = new DataIssues();

    /** An empty set for the two opposed sides of the whole corpus. */
    public ComparisonSet(Sides sides) {
        corpus = new ScopeComparisons(sides);
        tests = new OutletTests(sides);
    }

    @Override
    public ComparisonSet add(ArticleEvidence article) {
        corpus.add(article);
        tests.add(article);
        words.add(article);
        matches.add(article);
        issues.add(article);
        return this;
    }

    /** Takes matches that were counted apart, in tables that no other comparison looks at. */
    public ComparisonSet addMatches(CodebookMatches more) {
        matches.merge(more);
        return this;
    }

    /** Takes issues that were found apart: rejects, and what figures and names show. */
    public ComparisonSet addIssues(DataIssues more) {
        issues.merge(more);
        return this;
    }

    @Override
    public ComparisonSet merge(ComparisonSet other) {
        corpus.merge(other.corpus);
        tests.merge(other.tests);
        words.merge(other.words);
        matches.merge(other.matches);
        issues.merge(other.issues);
        return this;
    }

    /** Every table in reading order, its rows in its stable order. */
    public Map<TableSpec, List<TableRow>> rows(CompareOptions options) {
        Map<TableSpec, List<TableRow>> tables = new LinkedHashMap<>(corpus.rows(options));
        tables.put(TestTables.OUTLET_TESTS, tests.rows(options));
        tables.put(TestTables.LOG_ODDS, words.rows(options));
        tables.put(CodebookTables.CODEBOOK_MATCHES, matches.rows(options));
        tables.put(ComparisonTables.DATA_ISSUES, issues.rows(options));
        tables.replaceAll(
                (spec, rows) -> rows.stream().sorted(new RowOrder(spec)).toList());
        return tables;
    }
}
