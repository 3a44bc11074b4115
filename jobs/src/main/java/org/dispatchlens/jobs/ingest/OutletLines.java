package org.dispatchlens.jobs.ingest;

import java.io.Serializable;
import java.util.List;

/**
 * The lines of one text that are furniture if its outlet repeats them.
 *
 * @param text hash of the text; the same text counts once
 */
record OutletLines(String outlet, long text, List<String> lines) implements Serializable {
    private static final long serialVersionUID = 1L;

    OutletLines {
        lines = List.copyOf(lines);
    }
}
