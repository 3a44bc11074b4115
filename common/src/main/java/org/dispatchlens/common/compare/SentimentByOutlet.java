package org.dispatchlens.common.compare;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.model.Voice;
import org.dispatchlens.common.stats.Estimate;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;

/**
 * Table {@code sentiment_by_outlet}: mean score toward each state or body, in the outlet's own voice, in cited speech and
 * in both. Targets without a state are left out.
 */
public final class SentimentByOutlet implements Comparison<SentimentByOutlet> {
    private static final long serialVersionUID = 1L;

    private final TreeMap<Key, ScoreState> scores = new TreeMap<>();

    @Override
    public SentimentByOutlet add(ArticleEvidence article) {
        ArticleFacts facts = article.facts();
        Map<Key, ScoreState.OfArticle> own = new TreeMap<>();
        for (TableRow row : article.rows(EvidenceTables.SENTIMENTS)) {
            if (!row.text("target_state").isEmpty()) {
                String voice = row.text("voice").equals(Voice.OUTLET.name()) ? "OWN" : "CITED";
                own.computeIfAbsent(key(facts, row, voice), k -> new ScoreState.OfArticle())
                        .add(row);
                own.computeIfAbsent(key(facts, row, "ALL"), k -> new ScoreState.OfArticle())
                        .add(row);
            }
        }
        own.forEach((key, score) ->
                scores.computeIfAbsent(key, k -> new ScoreState()).add(score, facts.wireLead()));
        return this;
    }

    private static Key key(ArticleFacts facts, TableRow row, String voice) {
        return Key.of(facts.outlet(), row.text("target_state"), row.text("method"), voice);
    }

    @Override
    public SentimentByOutlet merge(SentimentByOutlet other) {
        other.scores.forEach((key, score) ->
                scores.computeIfAbsent(key, k -> new ScoreState()).merge(score));
        return this;
    }

    @Override
    public List<TableRow> rows(CompareOptions options) {
        return scores.entrySet().stream()
                .map(e -> row(e.getKey(), e.getValue(), options))
                .toList();
    }

    private static TableRow row(Key key, ScoreState score, CompareOptions options) {
        Tally tally = score.tally();
        boolean enough = options.enough(tally.n());
        Estimate mean = enough ? score.mean() : Estimate.NONE;
        return TableRow.of(
                ComparisonTables.SENTIMENT_BY_OUTLET,
                options.story(),
                key.part(0),
                key.part(1),
                key.part(2),
                key.part(3),
                Cells.count(tally.n()),
                Cells.count(tally.once()),
                Cells.count(tally.articles()),
                Cells.number(mean.value()),
                Cells.number(mean.low()),
                Cells.number(mean.high()),
                Cells.count(score.labelled("negative").n()),
                Cells.count(score.labelled("neutral").n()),
                Cells.count(score.labelled("positive").n()),
                options.status(tally.n()),
                Cells.count(tally.articlesOnce()),
                Cells.count(score.labelled("negative").once()),
                Cells.count(score.labelled("neutral").once()),
                Cells.count(score.labelled("positive").once()));
    }
}
