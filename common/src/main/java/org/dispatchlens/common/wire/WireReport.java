package org.dispatchlens.common.wire;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.WireTables;
import org.dispatchlens.common.wire.WireText.Line;

/** Makes the rows of {@link WireTables} of one group of copies. Immutable. */
public final class WireReport {
    private final WireChanges changes;

    private WireReport(WireChanges changes) {
        this.changes = changes;
    }

    public static WireReport from(CodebookFiles files) {
        return new WireReport(new WireChanges(ChangeWords.from(files)));
    }

    /**
     * The rows of one group.
     *
     * @param group row of {@link WireTables#WIRE_GROUPS}
     * @param changes rows of {@link WireTables#WIRE_CHANGES}
     */
    public record Rows(TableRow group, List<TableRow> changes) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Judges a group with one lead; the order of its articles does not matter.
     *
     * @throws IllegalArgumentException when no article is the lead
     */
    public Rows rows(String group, Collection<WireArticle> articles) {
        List<WireArticle> sorted = articles.stream()
                .sorted(Comparator.comparing(WireArticle::articleId))
                .toList();
        WireArticle lead = sorted.stream()
                .filter(WireArticle::lead)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no lead in " + group));
        WireOrigin origin = WireOrigins.of(sorted);
        WireArticle basis = basis(sorted, origin, lead);
        List<TableRow> rows = changes(group, basis, sorted);
        TableRow row = TableRow.of(
                WireTables.WIRE_GROUPS,
                group,
                origin.name(),
                origin.kind(),
                origin.evidence(),
                origin.confidence(),
                origin.articleId(),
                lead.articleId(),
                basis.articleId(),
                sorted.size(),
                (int) sorted.stream().map(WireArticle::outlet).distinct().count(),
                rows.size());
        return new Rows(row, rows);
    }

    /** The credited source's own article where the group has one (of several the lead, then the first id); else the lead. */
    private static WireArticle basis(List<WireArticle> articles, WireOrigin origin, WireArticle lead) {
        if (!origin.credited() || lead.outlet().equals(origin.name())) {
            return lead;
        }
        return articles.stream()
                .filter(a -> a.outlet().equals(origin.name()))
                .findFirst()
                .orElse(lead);
    }

    private List<TableRow> changes(String group, WireArticle basis, List<WireArticle> articles) {
        WireText before = null;
        List<TableRow> rows = new ArrayList<>();
        for (WireArticle article : articles) {
            // Most copies are copies to the letter, and nothing has to be read to see that they changed nothing.
            if (!article.text().equals(basis.text())) {
                before = before == null ? WireText.of(basis.text()) : before;
                for (Change change : changes.of(before, WireText.of(article.text()))) {
                    rows.add(row(group, basis, article, change));
                }
            }
        }
        return rows;
    }

    private static TableRow row(String group, WireArticle basis, WireArticle article, Change change) {
        Line shown = change.copy() == null ? change.lead() : change.copy();
        return TableRow.of(
                WireTables.WIRE_CHANGES,
                group,
                article.articleId(),
                article.outlet(),
                change.kind().name(),
                basis.articleId(),
                id(change.copy()),
                start(change.after()),
                end(change.after()),
                id(change.lead()),
                start(change.before()),
                end(change.before()),
                words(basis.text(), change.before()),
                words(article.text(), change.after()),
                change.similarity(),
                shown.sentence().text());
    }

    private static Integer id(Line line) {
        return line == null ? null : Integer.valueOf(line.sentence().id());
    }

    private static Integer start(Span span) {
        return span == null ? null : Integer.valueOf(span.start());
    }

    private static Integer end(Span span) {
        return span == null ? null : Integer.valueOf(span.end());
    }

    private static String words(String text, Span span) {
        return span == null ? "" : span.of(text);
    }
}
