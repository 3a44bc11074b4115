package org.dispatchlens.common.ingest;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A dispatch before anything was told apart, kept so that it can be divided once more when the lines are known that its
 * outlet repeats.
 *
 * @param row what the manifest says, {@link ManifestRow#NONE} where it says nothing
 * @param lines every line that is not blank
 * @param offsets from the normalised to the decoded text
 */
public record SourceText(
        String sourceFile, String articleId, ManifestRow row, List<SourceLine> lines, OffsetMap offsets)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public SourceText {
        lines = List.copyOf(lines);
    }

    static SourceText of(String sourceFile, String articleId, String decoded, Optional<ManifestRow> row) {
        Normalized normalized = Normalizer.normalize(decoded);
        return new SourceText(
                sourceFile,
                articleId,
                row.orElse(ManifestRow.NONE),
                SourceLine.split(normalized.text()),
                normalized.offsets());
    }

    SourceText withArticleId(String id) {
        return new SourceText(sourceFile, id, row, lines, offsets);
    }
}
