package org.dispatchlens.jobs.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.ingest.Manifest;
import org.dispatchlens.common.ingest.ManifestRow;
import org.dispatchlens.common.model.Reject;
import org.dispatchlens.jobs.run.RunOptions;

/**
 * Turns many small files into a few of Parquet.
 *
 * <p>Input: as for {@link IngestJob}.
 *
 * <p>Output: a folder of Parquet files with the columns of {@link Pack}; what the manifest says goes with each record, so
 * that a run on the pack needs no manifest and gives the same articles and rejects.
 *
 * <p>Example: {@code dispatchlens pack --input my-texts --manifest my-texts/manifest.csv --output my-pack}
 */
public final class PackJob {
    private static final long BYTES_PER_FILE = 256L << 20;

    private final SparkSession spark;
    private final JavaSparkContext sc;
    private final RunOptions options;

    public PackJob(SparkSession spark, RunOptions options) {
        this.spark = spark;
        this.sc = JavaSparkContext.fromSparkContext(spark.sparkContext());
        this.options = options;
    }

    /**
     * Writes the pack; the folder appears when it is whole.
     *
     * @param parts files to write, 0 for one per 256 MB of input
     * @return what was done, in words
     */
    public String run(int parts) {
        Manifest manifest = options.manifest().map(Manifest::read).orElseGet(Manifest::empty);
        List<InputFile> files = InputFiles.list(options, sc.hadoopConfiguration());
        try {
            Path target = new Path(options.output());
            FileSystem fs = target.getFileSystem(sc.hadoopConfiguration());
            if (fs.exists(target)) {
                throw new InputException("--output " + target + " exists already: name a new folder for the pack");
            }
            Path staged = new Path(target.getParent(), ".pack-" + UUID.randomUUID());
            try {
                write(files, manifest, parts == 0 ? parts(files) : parts, staged);
                if (!fs.rename(staged, target)) {
                    throw new IOException("cannot move " + staged + " to " + target);
                }
            } finally {
                fs.delete(staged, true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing the pack " + options.output(), e);
        }
        return files.size() + " files packed into " + options.output();
    }

    private static int parts(List<InputFile> files) {
        long bytes = files.stream().mapToLong(InputFile::length).sum();
        return Math.toIntExact(1 + bytes / BYTES_PER_FILE);
    }

    /** Neighbouring tasks go into one file, so that records keep their order. */
    private void write(List<InputFile> files, Manifest manifest, int parts, Path folder) {
        JavaRDD<Row> rows =
                RawRecords.of(sc, files, manifest, options.maxSize()).map(Pack::row);
        write(spark.createDataFrame(rows, Pack.SCHEMA).coalesce(parts), folder);
        List<RawRecord> rejects = manifestRejects(manifest, folder);
        if (!rejects.isEmpty()) {
            write(
                    spark.createDataFrame(rejects.stream().map(Pack::row).toList(), Pack.SCHEMA)
                            .coalesce(1),
                    folder);
        }
    }

    private static void write(Dataset<Row> rows, Path folder) {
        rows.write().mode(SaveMode.Append).parquet(folder.toString());
    }

    /** What a run without a pack would reject of the manifest; rows that fit no file bring their outlets' names along. */
    private List<RawRecord> manifestRejects(Manifest manifest, Path folder) {
        List<RawRecord> rejects = new ArrayList<>();
        manifest.faults().forEach(fault -> rejects.add(reject(fault)));
        Set<String> used = Set.copyOf(spark.read()
                .parquet(folder.toString())
                .select("manifest_file")
                .na()
                .drop()
                .distinct()
                .as(Encoders.STRING())
                .collectAsList());
        for (ManifestRow row : manifest.rows()) {
            if (!used.contains(row.file())) {
                rejects.add(reject(manifest.unmatched(row)).withManifest(row));
            }
        }
        return rejects;
    }

    private static RawRecord reject(Reject reject) {
        return RawRecord.rejected(new SourceKey(reject.sourceFile(), reject.sourceFile(), ""), reject);
    }
}
