package org.dispatchlens.jobs.ingest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.dispatchlens.common.ingest.Manifest;
import org.dispatchlens.jobs.extract.ChainedIterator;
import org.dispatchlens.jobs.extract.MappedIterator;

/** The records of the input as Spark sees them. Each is read when a task comes to it, and held while it is used. */
final class RawRecords {
    /**
     * Bytes of a part of a file that can be read in parts. Fixed, so that parts and with them names of rows do not depend
     * on the machine.
     */
    private static final long PART = 64L << 20;

    private RawRecords() {}

    /**
     * Records in the order of the files; every file gives at least one.
     *
     * @param manifest what it says of a record, or else of the file that the record is in, goes with the record
     * @param maxSize bytes over which a text is rejected
     */
    static JavaRDD<RawRecord> of(JavaSparkContext sc, List<InputFile> files, Manifest manifest, int maxSize) {
        List<InputSplit> splits = new ArrayList<>(files.size());
        files.forEach(file -> addParts(file, splits));
        List<List<InputSplit>> tasks = InputTasks.divide(splits, sc.defaultParallelism());
        FileRecords reads = new FileRecords(sc.hadoopConfiguration(), maxSize);
        Broadcast<Manifest> said = sc.broadcast(manifest);
        return sc.parallelize(tasks, tasks.size())
                .flatMap(task -> new ChainedIterator<>(
                        task.iterator(), split -> withManifest(reads.read(split), split.file(), said.value())));
    }

    private static void addParts(InputFile file, List<InputSplit> splits) {
        if (file.length() <= PART || !SourceFormat.divisible(file.relative())) {
            splits.add(InputSplit.whole(file));
            return;
        }
        for (long from = 0; from < file.length(); from += PART) {
            splits.add(new InputSplit(file, from, Math.min(file.length(), from + PART)));
        }
    }

    private static Iterator<RawRecord> withManifest(Iterator<RawRecord> records, InputFile file, Manifest manifest) {
        return new MappedIterator<>(records, record -> manifest.row(record.source())
                .or(() -> manifest.row(file.relative()))
                .map(record::withManifest)
                .orElse(record));
    }
}
