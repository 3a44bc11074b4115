package org.dispatchlens.common.ingest;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the manifest says about one file. Fields that it leaves out are empty.
 *
 * @param line 1-based line of the manifest on which the row ends
 * @param file as written; empty where no manifest but the article's own row of a table gives the fields
 * @param outlet as written
 * @param published ISO 8601 date or instant, or empty
 * @param metadata every further column ({@code url}, {@code country} and others) with a value, in the manifest's order
 */
public record ManifestRow(long line, String file, String outlet, String published, Map<String, String> metadata)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Stands for no row. */
    public static final ManifestRow NONE = new ManifestRow(0, "", "", "", Map.of());

    public ManifestRow {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    /** The outlet's name as tables show it, without semicolons and line breaks: commas stand for them. */
    public String outletName() {
        return OutletNames.clean(outlet);
    }

    /** What gives the fields, as tables show it. */
    String givenBy() {
        return file.isEmpty() ? "own row" : "manifest";
    }
}
