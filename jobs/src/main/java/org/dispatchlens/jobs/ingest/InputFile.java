package org.dispatchlens.jobs.ingest;

import java.io.Serializable;
import org.dispatchlens.common.ingest.SourceNames;

/**
 * A file of the input; small, since the driver holds one for each file.
 *
 * @param base folder that the path is relative to, shared by the files of an input
 * @param relative path below its input, which names it in tables
 * @param length bytes
 */
record InputFile(String base, String relative, long length) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Where executors open it. */
    String uri() {
        return base.endsWith("/") ? base + relative : base + "/" + relative;
    }

    /** The names of the record that the file is, or of the reject that it becomes. */
    SourceKey key() {
        return new SourceKey(relative, SourceNames.articleId(relative), uri());
    }

    /** The bare name without its extensions. */
    String stem() {
        return SourceNames.bareName(relative).replaceFirst("(?i)\\.[a-z]+(?:\\.gz)?$", "");
    }
}
