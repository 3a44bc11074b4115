package org.dispatchlens.common.ingest;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.model.Reject;
import org.dispatchlens.common.model.RejectCode;

/**
 * Reads one dispatch: decode, normalise, sort out furniture, find title, byline, dateline, date and outlet, check the
 * language. Immutable and thread-safe; make one and share it.
 *
 * <p>Two passes over an archive: {@link #read} every file, count the lines that outlets repeat with {@link
 * RepeatedLines}, then {@link #finish} every dispatch.
 */
public final class DispatchReader {
    /** The files of the codebook that decide how a dispatch is read. */
    public static final List<String> CODEBOOK = List.of("furniture", "outlets");

    /** Default size limit in bytes, and in chars for text that comes decoded. */
    public static final int DEFAULT_MAX_SIZE = 5_000_000;

    private final int maxSize;
    private final DispatchParser parser;

    private DispatchReader(CodebookFiles files, int maxSize, Collection<String> outlets) {
        this.maxSize = maxSize;
        this.parser = new DispatchParser(files, OutletNames.from(files, outlets));
    }

    public static DispatchReader from(CodebookFiles files) {
        return from(files, List.of());
    }

    /** @param outlets names that a byline, dateline or copyright line may give besides those of the codebook */
    public static DispatchReader from(CodebookFiles files, Collection<String> outlets) {
        return from(files, DEFAULT_MAX_SIZE, outlets);
    }

    /** @param maxSize files over so many bytes are rejected as TOO_LARGE */
    public static DispatchReader from(CodebookFiles files, int maxSize) {
        return from(files, maxSize, List.of());
    }

    /** A reader with a size limit and more names of outlets than the codebook has. */
    public static DispatchReader from(CodebookFiles files, int maxSize, Collection<String> outlets) {
        return new DispatchReader(files, maxSize, outlets);
    }

    /** Reads the content of a text file under the id that its name gives. */
    public IngestResult read(String sourceFile, byte[] content, Optional<ManifestRow> row) {
        return read(sourceFile, SourceNames.articleId(sourceFile), content, row);
    }

    /** Reads the content of a text file; what the manifest says wins over what the text shows. */
    public IngestResult read(String sourceFile, String articleId, byte[] content, Optional<ManifestRow> row) {
        if (content.length > maxSize) {
            return tooLarge(sourceFile, content.length + " bytes");
        }
        Decoded decoded = Decoder.decode(content);
        if (decoded instanceof Decoded.Failed failed) {
            return rejected(sourceFile, failed.code(), failed.detail());
        }
        String text = ((Decoded.Text) decoded).text();
        return parser.parse(SourceText.of(sourceFile, articleId, text, row), Set.of());
    }

    /** Files over so many bytes are rejected. */
    public int maxSize() {
        return maxSize;
    }

    /** Reads text that came decoded, such as a row of JSON Lines, CSV or Parquet, under an id of its own. */
    public IngestResult readText(String sourceFile, String articleId, String text, Optional<ManifestRow> row) {
        if (text.length() > maxSize) {
            return tooLarge(sourceFile, text.length() + " chars");
        }
        return parser.parse(SourceText.of(sourceFile, articleId, text, row), Set.of());
    }

    /**
     * The dispatch without the lines that its outlet repeats, head matter found anew in what is left; rejected as EMPTY
     * where nothing is left. Where the text under repeated first lines begins without a title, those lines stay: they are
     * the title of a series.
     *
     * @param repeated the lines of {@link RepeatedLines#of} the dispatch's outlet
     */
    public IngestResult finish(ParsedDispatch dispatch, Set<String> repeated) {
        Set<Integer> lines = dispatch.repeating(repeated);
        if (lines.isEmpty()) {
            return new IngestResult.Parsed(dispatch);
        }
        IngestResult result = parser.parse(dispatch.source(), lines);
        Set<Integer> leading = dispatch.leading(lines);
        boolean untitled = result.dispatch()
                .filter(d -> !d.hasTitle() || dispatch.isDated(d.lines().get(0)))
                .isPresent();
        if (leading.isEmpty() || !untitled) {
            return result;
        }
        Set<Integer> others = new TreeSet<>(lines);
        others.removeAll(leading);
        return parser.parse(dispatch.source(), others);
    }

    private IngestResult tooLarge(String sourceFile, String size) {
        return rejected(sourceFile, RejectCode.TOO_LARGE, size + ", limit " + maxSize);
    }

    private static IngestResult rejected(String sourceFile, RejectCode code, String detail) {
        return new IngestResult.Rejected(new Reject(sourceFile, code, detail));
    }
}
