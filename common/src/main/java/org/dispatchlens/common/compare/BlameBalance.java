package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import org.dispatchlens.common.model.Voice;
import org.dispatchlens.common.stats.ClusterInterval;
import org.dispatchlens.common.stats.Estimate;
import org.dispatchlens.common.stats.RatioSums;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;

/**
 * Table {@code blame_balance}: (n_a − n_b) / (n_a + n_b) of the asserted rows that accuse the two sides of a story, with a
 * cluster interval over the articles that have such rows ({@link ClusterInterval}). Sides must be known before counting,
 * so that only sums over two sides are kept; {@link OpposedSides} finds them. A scope without two sides has no rows.
 */
public final class BlameBalance implements Comparison<BlameBalance> {
    private static final long serialVersionUID = 1L;

    private final Sides sides;
    /** By outlet. */
    private final TreeMap<String, Balance> balances = new TreeMap<>();

    private static final class Balance implements Serializable {
        private static final long serialVersionUID = 1L;
        private Tally tally = Tally.ZERO;
        private final long[] counts = new long[4];
        private final long[] once = new long[4];
        private final RatioSums sums = new RatioSums();

        void add(long[] article, boolean lead) {
            tally = tally.plus(Tally.ofArticle(article[0] + article[1], lead));
            addTo(counts, article);
            if (lead) {
                addTo(once, article);
            }
            sums.add(article[0] - article[1], article[0] + article[1]);
        }

        void merge(Balance other) {
            tally = tally.plus(other.tally);
            addTo(counts, other.counts);
            addTo(once, other.once);
            sums.merge(other.sums);
        }

        private static void addTo(long[] sums, long[] more) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += more[i];
            }
        }
    }

    /**
     * An empty count.
     *
     * @param sides the opposed sides of the scope, or {@link Sides#NONE}
     */
    public BlameBalance(Sides sides) {
        this.sides = sides;
    }

    @Override
    public BlameBalance add(ArticleEvidence article) {
        if (!sides.known()) {
            return this;
        }
        // Rows against a, against b, and of both those in the outlet's own voice.
        long[] counts = new long[4];
        for (TableRow blame : article.rows(EvidenceTables.BLAMES)) {
            int side = sideOf(blame, sides);
            if (side >= 0) {
                counts[side]++;
                counts[side + 2] += blame.text("voice").equals(Voice.OUTLET.name()) ? 1 : 0;
            }
        }
        if (counts[0] + counts[1] > 0) {
            balances.computeIfAbsent(article.facts().outlet(), k -> new Balance())
                    .add(counts, article.facts().wireLead());
        }
        return this;
    }

    private static int sideOf(TableRow blame, Sides opposed) {
        if (!BlameRows.accuses(blame)) {
            return -1;
        }
        String accused = blame.text("accused_state");
        return accused.equals(opposed.a()) ? 0 : accused.equals(opposed.b()) ? 1 : -1;
    }

    @Override
    public BlameBalance merge(BlameBalance other) {
        if (!sides.equals(other.sides)) {
            throw new IllegalArgumentException("blame balances of different sides do not add up");
        }
        other.balances.forEach((outlet, balance) ->
                balances.computeIfAbsent(outlet, k -> new Balance()).merge(balance));
        return this;
    }

    @Override
    public List<TableRow> rows(CompareOptions options) {
        return balances.entrySet().stream()
                .map(e -> row(e.getKey(), e.getValue(), options))
                .toList();
    }

    private TableRow row(String outlet, Balance balance, CompareOptions options) {
        long n = balance.tally.n();
        Estimate estimate = options.enough(n) ? ClusterInterval.balance(balance.sums) : Estimate.NONE;
        return TableRow.of(
                ComparisonTables.BLAME_BALANCE,
                options.story(),
                outlet,
                sides.a(),
                sides.b(),
                Cells.count(balance.counts[0]),
                Cells.count(balance.counts[1]),
                Cells.count(n),
                Cells.count(balance.tally.once()),
                Cells.count(balance.tally.articles()),
                Cells.number(estimate.value()),
                Cells.number(estimate.low()),
                Cells.number(estimate.high()),
                Cells.count(balance.counts[2]),
                Cells.count(balance.counts[3]),
                options.status(n),
                Cells.count(balance.tally.articlesOnce()),
                Cells.count(balance.once[0]),
                Cells.count(balance.once[1]),
                Cells.count(balance.once[2]),
                Cells.count(balance.once[3]));
    }
}
