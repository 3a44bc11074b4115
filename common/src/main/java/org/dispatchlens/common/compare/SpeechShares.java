package org.dispatchlens.common.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.stats.Estimate;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;

/**
 * Table {@code speech_shares}: how much of the reported speech with a known speaker's state goes to each state or body,
 * in stretches and in words, and in how many articles it is heard first.
 */
public final class SpeechShares implements Comparison<SpeechShares> {
    private static final long serialVersionUID = 1L;

    private final Tallies tallies = new Tallies();
    private final PartSums sums = new PartSums();
    private final TreeMap<Key, Tally> words = new TreeMap<>();
    private final TreeMap<Key, Tally> firstHeard = new TreeMap<>();

    @Override
    public SpeechShares add(ArticleEvidence article) {
        ArticleFacts facts = article.facts();
        List<TableRow> quotes = article.rows(EvidenceTables.QUOTES).stream()
                .filter(q -> !q.text("source_state").isEmpty())
                .toList();
        Map<Key, Long> counts = Tallies.count(quotes, q -> key(facts, q));
        tallies.addArticle(counts, facts.wireLead());
        sums.addArticle(Key.of(facts.outlet()), counts);
        quotes.forEach(
                q -> words.merge(key(facts, q), Tally.ofArticle(q.integer("words"), facts.wireLead()), Tally::plus));
        quotes.stream()
                .min(Comparator.comparingInt((TableRow q) -> q.integer("char_start"))
                        .thenComparingInt(q -> q.integer("char_end"))
                        .thenComparing(q -> q.text("source_state")))
                .ifPresent(q -> firstHeard.merge(key(facts, q), Tally.ofArticle(1, facts.wireLead()), Tally::plus));
        return this;
    }

    private static Key key(ArticleFacts facts, TableRow quote) {
        return Key.of(facts.outlet(), quote.text("source_state"));
    }

    @Override
    public SpeechShares merge(SpeechShares other) {
        tallies.merge(other.tallies);
        sums.merge(other.sums);
        other.words.forEach((key, n) -> words.merge(key, n, Tally::plus));
        other.firstHeard.forEach((key, n) -> firstHeard.merge(key, n, Tally::plus));
        return this;
    }

    @Override
    public List<TableRow> rows(CompareOptions options) {
        Map<String, Tally> totals = tallies.totals();
        TreeMap<String, Long> allWords = new TreeMap<>();
        words.forEach((key, n) -> allWords.merge(key.part(0), n.n(), Long::sum));
        return tallies.byKey().keySet().stream()
                .map(k -> row(k, totals.get(k.part(0)), allWords.get(k.part(0)), options))
                .toList();
    }

    private TableRow row(Key key, Tally total, long allWords, CompareOptions options) {
        long denominator = total.n();
        Tally tally = tallies.get(key);
        boolean enough = options.enough(denominator);
        Estimate share = sums.share(Key.of(key.part(0)), key);
        Tally own = words.get(key);
        Tally first = firstHeard.getOrDefault(key, Tally.ZERO);
        return TableRow.of(
                ComparisonTables.SPEECH_SHARES,
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
                Cells.count(own.n()),
                Cells.number(Cells.share(own.n(), allWords), enough),
                Cells.count(first.n()),
                options.status(denominator),
                Cells.count(tally.articlesOnce()),
                Cells.count(total.once()),
                Cells.count(own.once()),
                Cells.count(first.once()));
    }
}
