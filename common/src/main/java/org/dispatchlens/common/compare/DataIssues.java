package org.dispatchlens.common.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dispatchlens.common.model.Publication;
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
    static final String WARNING = "warning";
    static final String NOTE = "note";

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

    /** Takes a row of {@code data_issues} that was made elsewhere, of one story. */
    public DataIssues addIssue(TableRow row) {
        issue(row.text("severity"), row.text("code"), row.text("subject"), row.text("detail"));
        return this;
    }

    /**
     * Notes names that the codebook does not resolve; to be called once.
     *
     * @param different number of different names
     */
    public DataIssues addUnresolved(long different) {
        if (different > 0) {
            String detail = different + " different names that the codebook does not resolve";
            issue(NOTE, "UNRESOLVED_NAMES", "all articles", detail);
        }
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

    @Override
    public List<TableRow> rows(CompareOptions options) {
        DataIssues all = new DataIssues().merge(this);
        articles.forEach((outlet, n) -> {
            if (!options.enough(n)) {
                String detail = n + (n == 1 ? " article" : " articles") + ", fewer than " + options.minimumN();
                all.issue(NOTE, "FEW_ARTICLES", outlet, detail);
            }
        });
        List<TableRow> rows = new ArrayList<>();
        all.issues.forEach((key, list) ->
                list.entries().forEach(e -> rows.add(row(key.part(1), key.part(0), e.getKey(), e.getValue()))));
        return rows;
    }

    static TableRow row(String code, String severity, String subject, String detail) {
        return TableRow.of(ComparisonTables.DATA_ISSUES, code, severity, subject, detail);
    }
}
