package org.dispatchlens.common.generate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.counts.Mergeable;
import org.dispatchlens.common.error.InputException;

/** The known totals of an archive, from what was planted and never from what was found; {@code truth.json}. */
@JsonPropertyOrder({"all", "stories", "outlets"})
public final class ArchiveTotals implements Mergeable<GeneratedArticle, ArchiveTotals> {
    private static final JsonMapper JSON = new JsonMapper();

    @JsonProperty
    private final Tally all = new Tally();

    /** Number of stories by how many articles tell them. */
    @JsonProperty
    private final TreeMap<Integer, Long> stories = new TreeMap<>();

    @JsonProperty
    private final TreeMap<String, Tally> outlets = new TreeMap<>();

    @Override
    public ArchiveTotals add(GeneratedArticle article) {
        all.add(article);
        outlets.computeIfAbsent(article.outlet(), name -> new Tally()).add(article);
        if (article.position() == 0) {
            stories.merge(article.storySize(), 1L, Long::sum);
        }
        return this;
    }

    @Override
    public ArchiveTotals merge(ArchiveTotals other) {
        all.merge(other.all);
        other.stories.forEach((size, n) -> stories.merge(size, n, Long::sum));
        other.outlets.forEach(
                (name, tally) -> outlets.computeIfAbsent(name, n -> new Tally()).merge(tally));
        return this;
    }

    /** Of the whole archive. */
    public Tally all() {
        return all;
    }

    /** By outlet. */
    public Map<String, Tally> outlets() {
        return Collections.unmodifiableMap(outlets);
    }

    /** Number of stories by how many articles tell them. */
    public Map<Integer, Long> stories() {
        return Collections.unmodifiableMap(stories);
    }

    /** As indented JSON with a line feed at its end. */
    public String json() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException("writing totals", e);
        }
    }

    /** Reads what {@link #json} wrote; {@link InputException} where it is something else. */
    public static ArchiveTotals read(Path file) {
        try {
            return JSON.readValue(Files.readString(file), ArchiveTotals.class);
        } catch (IOException e) {
            throw new InputException(
                    "--truth " + file + " holds no totals of a generated archive (" + e.getMessage()
                            + "): name the truth.json beside it",
                    e);
        }
    }
}
