package org.dispatchlens.common.compare;

import java.util.TreeSet;
import org.dispatchlens.common.counts.Mergeable;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;

/**
 * Row of {@code unresolved_names}: all uses of one capitalised name that nothing in the codebook resolves. Its size is
 * bounded by the outlets.
 */
public final class NameUses implements Mergeable<NameUses.InArticle, NameUses> {
    private static final long serialVersionUID = 1L;

    private Tally tally = Tally.ZERO;
    private final TreeSet<String> outlets = new TreeSet<>();
    private final TreeSet<String> leadOutlets = new TreeSet<>();
    /** The smallest article id with its sentence; null before the first use. */
    private Key example;

    /**
     * The uses in one article.
     *
     * @param n how often, at least 1
     * @param sentence the first sentence with it
     */
    public record InArticle(String articleId, String outlet, boolean wireLead, int n, String sentence) {}

    @Override
    public NameUses add(InArticle uses) {
        tally = tally.plus(Tally.ofArticle(uses.n(), uses.wireLead()));
        outlets.add(uses.outlet());
        if (uses.wireLead()) {
            leadOutlets.add(uses.outlet());
        }
        show(Key.of(uses.articleId(), uses.sentence()));
        return this;
    }

    private void show(Key other) {
        if (example == null || other.compareTo(example) < 0) {
            example = other;
        }
    }

    @Override
    public NameUses merge(NameUses other) {
        tally = tally.plus(other.tally);
        outlets.addAll(other.outlets);
        leadOutlets.addAll(other.leadOutlets);
        if (other.example != null) {
            show(other.example);
        }
        return this;
    }

    /** Whether there was no use yet. */
    boolean isEmpty() {
        return example == null;
    }

    /** The row of a name that was used at least once. */
    public TableRow row(String surface) {
        return TableRow.of(
                ComparisonTables.UNRESOLVED_NAMES,
                surface,
                Cells.count(tally.n()),
                Cells.count(tally.articles()),
                Cells.count(outlets.size()),
                example.part(0),
                example.part(1),
                Cells.count(tally.once()),
                Cells.count(tally.articlesOnce()),
                Cells.count(leadOutlets.size()));
    }
}
