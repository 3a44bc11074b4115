package org.dispatchlens.jobs.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.dispatchlens.common.model.Reject;
import org.dispatchlens.common.model.RejectCode;

/** Texts in a zip archive. */
final class ZipRecords extends ArchiveRecords<ZipArchiveEntry> {
    private final ZipArchiveInputStream zip;
    private final InputStream content;
    private final ZipDirectory directory;

    /** @param in the archive from its front */
    ZipRecords(InputSplit split, InputStream in, ZipDirectory directory, int maxSize) {
        super(split, maxSize);
        Expansion expansion = new Expansion();
        this.zip = new ZipArchiveInputStream(expansion.packed(in), "UTF-8", true);
        this.content = expansion.unpacked(zip);
        this.directory = directory;
    }

    @Override
    ZipArchiveEntry nextEntry() throws IOException {
        ZipArchiveEntry entry = zip.getNextEntry();
        if (entry == null && !directory.whole()) {
            throw new IOException("the archive breaks off");
        }
        return entry;
    }

    @Override
    Optional<Reject> refuse(ZipArchiveEntry entry, String source) {
        if (directory.links().contains(entry.getName())) {
            return Optional.of(new Reject(source, RejectCode.UNSAFE_PATH, "it is a link"));
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of(new Reject(source, RejectCode.UNREADABLE, "it is encrypted"));
        }
        return zip.canReadEntryData(entry)
                ? Optional.empty()
                : Optional.of(new Reject(source, RejectCode.UNREADABLE, "it is packed in a way that is not known"));
    }

    @Override
    InputStream content() {
        return content;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
