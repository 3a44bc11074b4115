package org.dispatchlens.jobs.ingest;

import java.io.Serializable;
import java.util.Optional;
import java.util.TreeSet;
import org.dispatchlens.common.ingest.DispatchReader;

/**
 * A record that was read in this run.
 *
 * @param articleId unique among all records
 * @param ingestKey hash over all that decides how it is read
 * @param first what came out before the lines were removed that the outlet repeats
 */
record NamedRecord(String articleId, String source, String ingestKey, Reading first) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * A record with its final result.
     *
     * @param repeated those of its lines that the outlet repeats, in alphabetical order
     */
    record Finished(NamedRecord record, TreeSet<String> repeated, Reading result) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** Its lines that may be furniture; empty for a reject. */
    Optional<OutletLines> lines() {
        return first.lines();
    }

    /** @param repeated lines of all outlets */
    Finished finish(DispatchReader reader, RepeatedHashes repeated) {
        TreeSet<String> lines = lines().map(repeated::of).orElseGet(TreeSet::new);
        return new Finished(this, lines, lines.isEmpty() ? first : finished(reader, lines));
    }

    private Reading finished(DispatchReader reader, TreeSet<String> lines) {
        return Reading.of(reader.finish(first.dispatch().orElseThrow(), lines));
    }
}
