package org.dispatchlens.jobs.ingest;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchlens.common.ingest.DispatchReader;
import org.dispatchlens.common.ingest.IngestResult;
import org.dispatchlens.common.ingest.ParsedDispatch;
import org.dispatchlens.common.ingest.RepeatedLines;

/**
 * A record that was read in this run.
 *
 * @param articleId unique among all records
 * @param ingestKey hash over all that decides how it is read
 * @param first what came out before the lines were removed that the outlet repeats
 */
record NamedRecord(String articleId, String source, String ingestKey, IngestResult first) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * A record with its final result.
     *
     * @param repeated those of its lines that the outlet repeats, in alphabetical order
     */
    record Finished(NamedRecord record, TreeSet<String> repeated, IngestResult result) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** Its lines that may be furniture; empty for a reject. */
    Optional<OutletLines> lines() {
        return first.dispatch()
                .map(d -> new OutletLines(d.outlet(), RepeatedLines.fingerprint(d), List.copyOf(d.repeatable())));
    }

    /** @param lines that the outlet of the dispatch repeats */
    Finished finish(DispatchReader reader, Set<String> lines) {
        Optional<ParsedDispatch> dispatch = first.dispatch();
        TreeSet<String> repeated = new TreeSet<>();
        dispatch.ifPresent(d -> repeated.addAll(d.repeatable()));
        repeated.retainAll(lines);
        return new Finished(
                this, repeated, dispatch.map(d -> reader.finish(d, repeated)).orElse(first));
    }
}
