package org.dispatchlens.common.semantics;

import java.util.List;

/** Something that tells the sentiment toward targets. */
public interface TargetTones {
    /** One tone per query, in the order of the queries. */
    List<Tone> of(List<TargetQuery> queries);

    /** Name of the model, for tables. */
    String name();
}
