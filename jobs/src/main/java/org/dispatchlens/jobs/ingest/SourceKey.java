package org.dispatchlens.jobs.ingest;

import java.io.Serializable;
import java.util.Comparator;

/**
 * What names a record of the input.
 *
 * @param source its name in tables: path below its input; an entry of an archive has the archive's path in front, a row of
 *     a table its file's path and {@code #} with its id or line
 * @param bareId the article id that it asks for, see {@link ArticleIds}
 * @param place where it stands: tells apart records of the same source, such as files of the same path in two inputs
 */
public record SourceKey(String source, String bareId, String place) implements Serializable, Comparable<SourceKey> {
    private static final long serialVersionUID = 1L;

    private static final Comparator<SourceKey> ORDER = Comparator.comparing(SourceKey::source)
            .thenComparing(SourceKey::place)
            .thenComparing(SourceKey::bareId);

    /** By source, then by place. */
    @Override
    public int compareTo(SourceKey other) {
        return ORDER.compare(this, other);
    }
}
