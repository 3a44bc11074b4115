package org.dispatchlens.common.ingest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dispatchlens.common.text.WordSet;

/**
 * An article that stands in a row of a table. Fields that the row leaves out are empty.
 *
 * @param outlet as written
 * @param published as written
 * @param metadata every further column with a value ({@code url} and others), in the order of the columns
 */
public record RowFields(String text, String title, String outlet, String published, Map<String, String> metadata)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Columns with a meaning of their own; {@code url} is one of the further ones. */
    private static final Set<String> OWN = WordSet.of("text", "title", "outlet", "published", "id", "source_file");

    public RowFields {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    /** Makes one of the columns of a row by their lower-case names; {@code text} must be among them. */
    public static RowFields of(Map<String, String> columns) {
        Map<String, String> more = new LinkedHashMap<>();
        columns.forEach((name, value) -> {
            String clean = clean(value);
            if (!OWN.contains(name) && !name.isEmpty() && !clean.isEmpty()) {
                more.put(name, clean);
            }
        });
        return new RowFields(
                columns.get("text"),
                columns.getOrDefault("title", ""),
                clean(columns.getOrDefault("outlet", "")),
                clean(columns.getOrDefault("published", "")),
                more);
    }

    private static String clean(String value) {
        return Normalizer.normalize(value).text().strip();
    }

    /** The text with the title above it, unless it begins with that. */
    public String fullText() {
        String head = title.strip();
        return head.isEmpty() || text.strip().startsWith(head) ? text : head + "\n\n" + text;
    }

    /**
     * What is known about the article beside its text. A field that the manifest gives counts; where it gives none, the
     * row's own. A publication date that is none stays among the further columns, as written.
     */
    public ManifestRow given(ManifestRow manifest) {
        Map<String, String> more = new LinkedHashMap<>(metadata);
        String day = PublishedText.read(published).orElse("");
        if (day.isEmpty() && !published.isBlank()) {
            more.put("published", published);
        }
        more.putAll(manifest.metadata());
        return new ManifestRow(
                manifest.line(),
                manifest.file(),
                manifest.outlet().isEmpty() ? outlet : manifest.outlet(),
                manifest.published().isEmpty() ? day : manifest.published(),
                more);
    }

    /** All that the row says, each name and value in a place of its own. */
    public List<String> values() {
        List<String> values = new ArrayList<>(List.of(text, title, outlet, published));
        metadata.forEach((name, value) -> {
            values.add(name);
            values.add(value);
        });
        return values;
    }
}
