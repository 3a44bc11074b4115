package org.dispatchlens.common.compare;

import java.util.List;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;

/** Table {@code blame_matrix}: blame rows by accuser, accused, form, voice and polarity. */
public final class BlameMatrix implements Comparison<BlameMatrix> {
    private static final long serialVersionUID = 1L;

    private final Tallies tallies = new Tallies();

    @Override
    public BlameMatrix add(ArticleEvidence article) {
        ArticleFacts facts = article.facts();
        tallies.addArticle(
                article.rows(EvidenceTables.BLAMES),
                b -> Key.of(
                        facts.outlet(),
                        b.text("accuser_state"),
                        b.text("accused_state"),
                        b.text("form"),
                        b.text("voice"),
                        b.text("polarity")),
                facts.wireLead());
        return this;
    }

    @Override
    public BlameMatrix merge(BlameMatrix other) {
        tallies.merge(other.tallies);
        return this;
    }

    @Override
    public List<TableRow> rows(CompareOptions options) {
        return tallies.byKey().entrySet().stream()
                .map(e -> row(e.getKey(), e.getValue(), options))
                .toList();
    }

    private static TableRow row(Key key, Tally tally, CompareOptions options) {
        return TableRow.of(
                ComparisonTables.BLAME_MATRIX,
                options.story(),
                key.part(0),
                key.part(1),
                key.part(2),
                key.part(3),
                key.part(4),
                key.part(5),
                Cells.count(tally.n()),
                Cells.count(tally.once()),
                Cells.count(tally.articles()),
                Cells.count(tally.articlesOnce()));
    }
}
