package org.dispatchlens.jobs.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.dispatchlens.common.ingest.Manifest;
import org.dispatchlens.common.model.Reject;

/** The records of the input, seen once; those that turn out to be needed are read once more. */
final class IngestInput implements AutoCloseable {
    private final JavaSparkContext sc;
    private final RecordReads reads;
    private final JavaRDD<RawRecord> raw;
    private final Manifest manifest;
    private final IngestKeys keys;
    private final JavaRDD<SeenRecord> seen;
    private final Broadcast<ArticleIds> ids;

    private IngestInput(
            JavaSparkContext sc, RecordReads reads, JavaRDD<RawRecord> raw, Manifest manifest, IngestKeys keys) {
        this.sc = sc;
        this.reads = reads;
        this.raw = raw;
        this.manifest = manifest;
        this.keys = keys;
        Broadcast<IngestKeys> known = sc.broadcast(keys);
        this.seen =
                raw.mapPartitions(records -> reads.see(records, known.value())).persist(StorageLevel.DISK_ONLY());
        this.ids = sc.broadcast(ArticleIds.of(seen.map(SeenRecord::key)));
    }

    /** @param keys know the records that the last run read by the same rules */
    static IngestInput of(
            JavaSparkContext sc, List<InputFile> files, Manifest manifest, RecordReads reads, IngestKeys keys) {
        JavaRDD<RawRecord> raw = RawRecords.of(sc, files, manifest, reads.maxSize());
        return new IngestInput(sc, reads, raw, manifest, keys);
    }

    /** All records with the ids that they have among all. */
    JavaRDD<Identified> records() {
        Broadcast<ArticleIds> names = ids;
        return seen.map(record -> new Identified(names.value().id(record.key()), record.ingestKey(), record.isRead()));
    }

    /** What every record has. */
    record Identified(String articleId, String ingestKey, boolean isRead) implements java.io.Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** The records that were read in the first pass. */
    JavaRDD<NamedRecord> read() {
        Broadcast<ArticleIds> names = ids;
        return seen.filter(SeenRecord::isRead).map(record -> record.named(names.value()));
    }

    /** Reads records that the first pass left alone. */
    JavaRDD<NamedRecord> readAgain(List<String> articleIds) {
        if (articleIds.isEmpty()) {
            return sc.emptyRDD();
        }
        Broadcast<ArticleIds> names = ids;
        Broadcast<Set<String>> wanted = sc.broadcast(Set.copyOf(articleIds));
        Broadcast<IngestKeys> none = sc.broadcast(keys.knowing(List.of()));
        RecordReads reader = reads;
        return raw.filter(record -> wanted.value().contains(names.value().id(record.key())))
                .mapPartitions(records -> reader.see(records, none.value()))
                .map(record -> record.named(names.value()));
    }

    /**
     * The records with their final results.
     *
     * @param repeated lines of all outlets
     */
    JavaRDD<NamedRecord.Finished> finish(JavaRDD<NamedRecord> records, RepeatedHashes repeated) {
        Broadcast<RepeatedHashes> lines = sc.broadcast(repeated);
        RecordReads reader = reads;
        return records.mapPartitions(some -> reader.finish(some, lines.value()));
    }

    static JavaRDD<OutletLines> lines(JavaRDD<NamedRecord> records) {
        return records.flatMap(record -> record.lines().stream().iterator());
    }

    /** What is wrong with the manifest, and its rows that speak of no record. */
    List<Reject> manifestRejects() {
        List<Reject> rejects = new ArrayList<>(manifest.faults());
        if (!manifest.rows().isEmpty()) {
            rejects.addAll(manifest.unmatched(
                    Set.copyOf(seen.map(SeenRecord::manifestLine).distinct().collect())));
        }
        return rejects;
    }

    @Override
    public void close() {
        seen.unpersist();
    }
}
