package org.dispatchlens.jobs.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.IOUtils;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.generate.ArchiveSpec;
import org.dispatchlens.common.generate.ArchiveTotals;

/**
 * Makes an archive of invented news with known totals.
 *
 * <p>Input: nothing but a seed.
 *
 * <p>Output: {@code articles/} in the wanted format, {@code manifest.csv} ({@code file, outlet, published}) beside text
 * files, and {@code truth.json} with the totals ({@link ArchiveTotals}). The same arguments give the same bytes.
 *
 * <p>Example: {@code dispatchlens generate-archive --articles 100000 --seed 1 --output out/archive}
 */
public final class GenerateJob {
    private static final int BUFFER = 1 << 16;

    private final SparkSession spark;
    private final Configuration hadoop;

    public GenerateJob(SparkSession spark) {
        this.spark = spark;
        this.hadoop = spark.sparkContext().hadoopConfiguration();
    }

    /** Writes the archive and returns its totals; {@link InputException} where the folder holds something already. */
    public ArchiveTotals write(ArchiveSpec spec, ArchiveFormat format, String output) {
        try {
            Path root = new Path(output);
            FileSystem files = root.getFileSystem(hadoop);
            if (files.exists(root) && files.listStatus(root).length > 0) {
                throw new InputException("--output " + output + " is not empty: name a new folder");
            }
            Path articles = new Path(root, "articles");
            files.mkdirs(articles);
            List<Long> parts =
                    LongStream.range(0, ArchivePart.count(spec)).boxed().toList();
            ArchiveTotals totals = parts(parts, spec, format, articles.toString());
            if (format.hasManifest()) {
                joinManifest(files, articles, new Path(root, "manifest.csv"), parts);
            }
            write(files, new Path(root, "truth.json"), totals.json());
            return totals;
        } catch (IOException e) {
            throw new UncheckedIOException("writing the archive to " + output, e);
        }
    }

    private ArchiveTotals parts(List<Long> parts, ArchiveSpec spec, ArchiveFormat format, String folder) {
        JavaSparkContext sc = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<SerializableConfiguration> settings = sc.broadcast(new SerializableConfiguration(hadoop));
        return sc.parallelize(parts, parts.size())
                .map(part -> new ArchivePart(
                                spec, format, new Path(folder), settings.value().value())
                        .write(part))
                .fold(new ArchiveTotals(), ArchiveTotals::merge);
    }

    private static void joinManifest(FileSystem files, Path articles, Path manifest, List<Long> parts)
            throws IOException {
        try (OutputStream out = files.create(manifest, false)) {
            out.write("file,outlet,published\n".getBytes(StandardCharsets.UTF_8));
            for (long part : parts) {
                Path rows = ArchivePart.manifest(articles, part);
                try (InputStream in = files.open(rows)) {
                    IOUtils.copyBytes(in, out, BUFFER, false);
                }
                files.delete(rows, false);
            }
        }
    }

    private static void write(FileSystem files, Path file, String text) throws IOException {
        try (OutputStream out = files.create(file, true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
