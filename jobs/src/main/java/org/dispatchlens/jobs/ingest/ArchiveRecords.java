package org.dispatchlens.jobs.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.dispatchlens.common.ingest.SourceNames;
import org.dispatchlens.common.model.Reject;
import org.dispatchlens.common.model.RejectCode;

/**
 * Texts in an archive, one entry at a time from front to back; nothing is written to disk. Folders and hidden entries are
 * passed over as in a tree of files. Every other entry that is no text becomes a reject; what endangers the run, or an
 * archive that breaks off, ends the reading with a reject of the archive.
 *
 * @param <E> kind of entry
 */
abstract class ArchiveRecords<E extends ArchiveEntry> extends RecordIterator {
    private static final int MAX_ENTRIES = 10_000_000;

    private final int maxSize;
    private int entries;

    ArchiveRecords(InputSplit split, int maxSize) {
        super(split);
        this.maxSize = maxSize;
    }

    /** The next entry, or null after the last one. */
    abstract E nextEntry() throws IOException;

    /** What is wrong with an entry beside its name, if anything is; the reject is called by {@code source}. */
    abstract Optional<Reject> refuse(E entry, String source);

    /** The unpacked bytes of the entry that was given last. */
    abstract InputStream content();

    @Override
    protected RawRecord advance() throws IOException {
        try {
            for (E entry = nextEntry(); entry != null; entry = nextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    throw new RefusedException(RejectCode.BOMB, "more than " + MAX_ENTRIES + " entries");
                }
                if (!entry.isDirectory() && !EntryNames.hidden(entry.getName())) {
                    return record(entry);
                }
            }
            return null;
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
            // Broken headers show so in the library.
            throw new IOException("broken archive: " + e.getMessage(), e);
        }
    }

    private RawRecord record(E entry) throws IOException {
        String name = EntryNames.plain(entry.getName());
        String source = file().relative() + "/" + name;
        SourceKey key = new SourceKey(source, SourceNames.articleId(source), RowRecords.place(file(), "!", entries));
        Optional<Reject> reject = EntryNames.unsafe(entry.getName())
                .map(problem -> new Reject(source, RejectCode.UNSAFE_PATH, problem))
                .or(() -> refuse(entry, source))
                .or(() -> otherFormat(source));
        return reject.isPresent() ? RawRecord.rejected(key, reject.get()) : text(key);
    }

    private static Optional<Reject> otherFormat(String source) {
        return SourceFormat.of(source) == SourceFormat.TEXT
                ? Optional.empty()
                : Optional.of(
                        new Reject(source, RejectCode.FORMAT, "only .txt and .txt.gz are read inside an archive"));
    }

    private RawRecord text(SourceKey key) throws IOException {
        byte[] bytes = content().readNBytes(maxSize + 1);
        if (bytes.length > maxSize) {
            content().transferTo(OutputStream.nullOutputStream());
            return tooLarge(key);
        }
        return SourceFormat.gzipped(key.source()) ? unzipped(key, bytes) : RawRecord.ofText(key, bytes);
    }

    private RawRecord unzipped(SourceKey key, byte[] packed) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = in.readNBytes(maxSize + 1);
            return bytes.length > maxSize ? tooLarge(key) : RawRecord.ofText(key, bytes);
        } catch (IOException e) {
            return rejected(key, RejectCode.UNREADABLE, "cannot be read: " + e.getMessage());
        }
    }

    private RawRecord tooLarge(SourceKey key) {
        return rejected(key, RejectCode.TOO_LARGE, "over " + maxSize + " bytes, which is the limit");
    }
}
