package org.dispatchlens.common.compare;

import java.util.List;
import org.dispatchlens.common.counts.Mergeable;
import org.dispatchlens.common.tables.TableRow;

/** A count over articles that ends as one table. */
public interface Comparison<S extends Comparison<S>> extends Mergeable<ArticleEvidence, S> {
    /** The table's rows in an order that depends on their values only; empty when nothing was added. */
    List<TableRow> rows(CompareOptions options);
}
