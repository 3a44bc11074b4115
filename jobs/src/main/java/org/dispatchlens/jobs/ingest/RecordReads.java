package org.dispatchlens.jobs.ingest;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.ingest.DispatchReader;
import org.dispatchlens.jobs.extract.MappedIterator;

/** Both passes of the {@link DispatchReader} over the records of a task. */
final class RecordReads implements Serializable {
    private static final long serialVersionUID = 1L;

    /** One reader for each set of rules and process: making one costs as much as reading a hundred texts. */
    private static final Map<List<Object>, DispatchReader> MADE = new ConcurrentHashMap<>();

    private final CodebookFiles codebook;
    private final int maxSize;
    private final List<String> outlets;

    /**
     * @param maxSize chars over which the text of a row is rejected
     * @param outlets names that a byline may give besides those of the codebook
     */
    RecordReads(CodebookFiles codebook, int maxSize, List<String> outlets) {
        this.codebook = codebook;
        this.maxSize = maxSize;
        this.outlets = List.copyOf(outlets);
    }

    int maxSize() {
        return maxSize;
    }

    /** The keys of records that are read by these rules; none is known. */
    IngestKeys keys() {
        return IngestKeys.of(codebook, maxSize, outlets);
    }

    /** First pass: one record for each, in the same order; those with a known key are not read further. */
    Iterator<SeenRecord> see(Iterator<RawRecord> records, IngestKeys keys) {
        DispatchReader reader = reader();
        return new MappedIterator<>(records, record -> {
            String key = keys.key(record);
            return new SeenRecord(
                    record.key(),
                    record.manifestRow().line(),
                    key,
                    keys.isKnown(key) ? null : Reading.of(record.parse(reader)));
        });
    }

    /**
     * Second pass: without the lines that the outlet repeats.
     *
     * @param repeated lines of all outlets
     */
    Iterator<NamedRecord.Finished> finish(Iterator<NamedRecord> records, RepeatedHashes repeated) {
        DispatchReader reader = reader();
        return new MappedIterator<>(records, record -> record.finish(reader, repeated));
    }

    private DispatchReader reader() {
        return MADE.computeIfAbsent(
                List.of(codebook, maxSize, outlets), rules -> DispatchReader.from(codebook, maxSize, outlets));
    }
}
