package org.dispatchlens.common.ingest;

import java.io.Serializable;
import java.util.Optional;
import org.dispatchlens.common.model.Reject;

/** Either a dispatch or the reason why there is none. */
public sealed interface IngestResult extends Serializable {
    record Parsed(ParsedDispatch value) implements IngestResult {}

    record Rejected(Reject value) implements IngestResult {}

    default Optional<ParsedDispatch> dispatch() {
        return this instanceof Parsed parsed ? Optional.of(parsed.value) : Optional.empty();
    }

    default Optional<Reject> reject() {
        return this instanceof Rejected rejected ? Optional.of(rejected.value) : Optional.empty();
    }

    /** The same result under another article id. */
    default IngestResult withArticleId(String id) {
        return dispatch()
                .<IngestResult>map(d -> new Parsed(d.withArticleId(id)))
                .orElse(this);
    }
}
