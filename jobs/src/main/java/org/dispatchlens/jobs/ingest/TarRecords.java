package org.dispatchlens.jobs.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.dispatchlens.common.model.Reject;
import org.dispatchlens.common.model.RejectCode;

/** Texts in a tar archive. */
final class TarRecords extends ArchiveRecords<TarArchiveEntry> {
    private final TarArchiveInputStream tar;

    /** @param unpacked the archive behind gzip, watched by an {@link Expansion} */
    TarRecords(InputSplit split, InputStream unpacked, int maxSize) {
        super(split, maxSize);
        this.tar = new TarArchiveInputStream(unpacked, "UTF-8");
    }

    @Override
    TarArchiveEntry nextEntry() throws IOException {
        return tar.getNextEntry();
    }

    @Override
    Optional<Reject> refuse(TarArchiveEntry entry, String source) {
        if (entry.isLink() || entry.isSymbolicLink()) {
            return Optional.of(new Reject(source, RejectCode.UNSAFE_PATH, "it is a link"));
        }
        boolean device = entry.isFIFO() || entry.isBlockDevice() || entry.isCharacterDevice();
        return !device && entry.isFile() && tar.canReadEntryData(entry)
                ? Optional.empty()
                : Optional.of(new Reject(source, RejectCode.FORMAT, "it is no plain file"));
    }

    @Override
    InputStream content() {
        return tar;
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
