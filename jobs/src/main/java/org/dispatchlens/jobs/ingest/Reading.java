package org.dispatchlens.jobs.ingest;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.ingest.DispatchBytes;
import org.dispatchlens.common.ingest.IngestResult;
import org.dispatchlens.common.ingest.ParsedDispatch;
import org.dispatchlens.common.ingest.RepeatedLines;
import org.dispatchlens.common.model.Reject;

/**
 * An {@link IngestResult} in the form in which Spark keeps it between the passes: the dispatch as bytes, and beside it the
 * little that passes ask for that do not need the dispatch.
 */
final class Reading implements Serializable {
    private static final long serialVersionUID = 1L;

    private final byte[] dispatch;
    private final OutletLines lines;
    private final Reject reject;

    private Reading(byte[] dispatch, OutletLines lines, Reject reject) {
        this.dispatch = dispatch;
        this.lines = lines;
        this.reject = reject;
    }

    static Reading of(IngestResult result) {
        return result.dispatch()
                .map(Reading::of)
                .orElseGet(() -> new Reading(null, null, result.reject().orElseThrow()));
    }

    private static Reading of(ParsedDispatch d) {
        OutletLines lines = new OutletLines(d.outlet(), RepeatedLines.fingerprint(d), List.copyOf(d.repeatable()));
        return new Reading(DispatchBytes.of(d), lines, null);
    }

    /** The same under the id that the record has among all records. */
    Reading named(String bareId, String articleId) {
        return reject != null || bareId.equals(articleId)
                ? this
                : of(DispatchBytes.dispatch(dispatch).withArticleId(articleId));
    }

    Optional<Reject> reject() {
        return Optional.ofNullable(reject);
    }

    /** Its lines that may be furniture; empty for a reject. */
    Optional<OutletLines> lines() {
        return Optional.ofNullable(lines);
    }

    /** Made anew at each call; empty for a reject. */
    Optional<ParsedDispatch> dispatch() {
        return Optional.ofNullable(dispatch).map(DispatchBytes::dispatch);
    }
}
