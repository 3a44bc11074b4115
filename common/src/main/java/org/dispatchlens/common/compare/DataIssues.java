package org.dispatchlens.common.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;

/**
 * Table {@code data_issues}: what a reader should know before trusting the rest. Of each code the first 100 subjects are
 * listed and the others counted, so that it stays small however large the archive.
 */
public final class DataIssues implements Comparison<DataIssues> {
    private static final long serialVersionUID = 1L;
    private static final String UNKNOWN_OUTLET = "unknown:";
    private static final String REJECT = "reject";
    private static final String WARNING = "warning";
    private static final String NOTE = "note";

    /** Issues by severity and code. */
    private final TreeMap<Key, IssueList> issues = new TreeMap<>();

    private final TreeMap<String, Long> articles = new TreeMap<>();

    @Override
    public DataIssues add(ArticleEvidence article) {
        ArticleFacts facts = article.facts();
        boolean known = !facts.outlet().startsWith(UNKNOWN_OUTLET);
        if (known) {
            articles.merge(facts.outlet(), 1L, Long::sum);
        } else {
            issue(WARNING, "UNKNOWN_OUTLET", facts.articleId(), "no manifest row, byline or dateline names the outlet");
        }
        if (Publication.day(facts.publishedAt()).isEmpty()) {
            issue(NOTE, "UNKNOWN_DATE", facts.articleId(), "no publication date in the manifest or the text");
        }
        if (article.rows(EvidenceTables.MENTIONS).isEmpty()) {
            issue(WARNING, "NO_ACTORS", facts.articleId(), "the codebook knows no actor in this article");
        }
        return this;
    }

    /** Takes a row of the rejects table. */
    public DataIssues addReject(TableRow reject) {
        issue(REJECT, reject.text("code"), reject.text("source_file"), reject.text("detail"));
        return this;
    }

    private void issue(String severity, String code, String subject, String detail) {
        issues.computeIfAbsent(Key.of(severity, code), k -> new IssueList()).add(subject, detail);
    }

    @Override
    public DataIssues merge(DataIssues other) {
        other.issues.forEach(
                (key, list) -> issues.computeIfAbsent(key, k -> new IssueList()).merge(list));
        other.articles.forEach((outlet, n) -> articles.merge(outlet, n, Long::sum));
        return this;
    }

    /** Issues of the input; {@link ComparisonSet} adds those of the results. */
    @Override
    public List<TableRow> rows(CompareOptions options) {
        return rows(options, List.of(), 0);
    }

    List<TableRow> rows(CompareOptions options, List<Fact> facts, long unresolvedNames) {
        DataIssues all = new DataIssues().merge(this);
        articles.forEach((outlet, n) -> {
            if (!options.enough(n)) {
                String detail = n + (n == 1 ? " article" : " articles") + ", fewer than " + options.minimumN();
                all.issue(NOTE, "FEW_ARTICLES", outlet, detail);
            }
        });
        if (unresolvedNames > 0) {
            String detail = unresolvedNames + " different names that the codebook does not resolve";
            all.issue(NOTE, "UNRESOLVED_NAMES", "all articles", detail);
        }
        facts.forEach(all::addFact);
        List<TableRow> rows = new ArrayList<>();
        all.issues.forEach((key, list) -> list.entries().forEach(e -> rows.add(row(key, e))));
        return rows;
    }

    private void addFact(Fact fact) {
        String id = fact.key().id();
        for (FactOutliers.Outlier outlier : fact.outliers()) {
            issue(WARNING, outlier.slip() ? "FIGURE_SLIP" : "FIGURE_OUTLIER", id, outlier.words());
        }
        if (fact.status().equals(Fact.CONFLICT)) {
            List<String> words = fact.heads().stream().map(FigureItem::surface).toList();
            issue(NOTE, "FIGURE_CONFLICT", id, fact.key().label() + ": " + Cells.joined(words));
        }
    }

    private static TableRow row(Key key, Map.Entry<String, String> issue) {
        return TableRow.of(ComparisonTables.DATA_ISSUES, key.part(1), key.part(0), issue.getKey(), issue.getValue());
    }
}
