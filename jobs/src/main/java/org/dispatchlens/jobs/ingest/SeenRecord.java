package org.dispatchlens.jobs.ingest;

import java.io.Serializable;

/**
 * A record after the first pass.
 *
 * @param manifestLine line of the manifest that speaks of it, 0 for none
 * @param ingestKey hash over all that decides how it is read
 * @param reading under the record's bare id; null where the last run read a record with this key
 */
record SeenRecord(SourceKey key, long manifestLine, String ingestKey, Reading reading) implements Serializable {
    private static final long serialVersionUID = 1L;

    boolean isRead() {
        return reading != null;
    }

    /** A record that was read, under the id that it has among all records. */
    NamedRecord named(ArticleIds ids) {
        String id = ids.id(key);
        return new NamedRecord(id, key.source(), ingestKey, reading.named(key.bareId(), id));
    }
}
