package org.dispatchlens.common.compare;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.stats.Estimate;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;

/**
 * Table {@code actor_shares}: share of each state or body in an outlet's mentions with a state, with a cluster
 * interval ({@link org.dispatchlens.common.stats.ClusterInterval}), and mentions per 1,000 words of all the outlet's articles.
 */
public final class ActorShares implements Comparison<ActorShares> {
    private static final long serialVersionUID = 1L;
    private static final double PER = 1_000;

    private final Tallies tallies = new Tallies();
    private final PartSums sums = new PartSums();
    private final TreeMap<String, Long> words = new TreeMap<>();

    @Override
    public ActorShares add(ArticleEvidence article) {
        ArticleFacts facts = article.facts();
        Map<Key, Long> counts = Tallies.count(
                article.rows(EvidenceTables.MENTIONS),
                m -> m.text("state").isEmpty() ? null : Key.of(facts.outlet(), m.text("state")));
        tallies.addArticle(counts, facts.wireLead());
        sums.addArticle(Key.of(facts.outlet()), counts);
        words.merge(facts.outlet(), (long) facts.words(), Long::sum);
        return this;
    }

    @Override
    public ActorShares merge(ActorShares other) {
        tallies.merge(other.tallies);
        sums.merge(other.sums);
        other.words.forEach((outlet, n) -> words.merge(outlet, n, Long::sum));
        return this;
    }

    @Override
    public List<TableRow> rows(CompareOptions options) {
        Map<String, Tally> totals = tallies.totals();
        return tallies.byKey().entrySet().stream()
                .map(e -> row(e.getKey(), e.getValue(), totals.get(e.getKey().part(0)), options))
                .toList();
    }

    private TableRow row(Key key, Tally tally, Tally total, CompareOptions options) {
        long denominator = total.n();
        boolean enough = options.enough(denominator);
        Estimate share = sums.share(Key.of(key.part(0)), key);
        double perWords = Cells.ratio(PER * tally.n(), words.get(key.part(0)));
        return TableRow.of(
                ComparisonTables.ACTOR_SHARES,
                options.story(),
                key.part(0),
                key.part(1),
                Cells.count(tally.n()),
                Cells.count(tally.once()),
                Cells.count(tally.articles()),
                Cells.count(denominator),
                Cells.number(share.value(), enough),
                Cells.number(share.low(), enough),
                Cells.number(share.high(), enough),
                Cells.number(perWords, enough),
                options.status(denominator),
                Cells.count(tally.articlesOnce()),
                Cells.count(total.once()));
    }
}
