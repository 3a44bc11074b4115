package org.dispatchlens.jobs.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;
import org.dispatchlens.common.ingest.ManifestRow;

/**
 * The outlets that the manifests of packs name. A byline may give any of them, so they must be known before the first
 * text is parsed; one column is read for that.
 */
final class PackedOutlets {
    private static final String COLUMN = "message outlets { optional binary " + Pack.MANIFEST_OUTLET + " (STRING); }";

    private PackedOutlets() {}

    /** In alphabetical order; empty where none of the files is a pack. */
    static List<String> of(JavaSparkContext sc, List<InputFile> files) {
        List<InputFile> tables = files.stream()
                .filter(file -> SourceFormat.of(file.relative()) == SourceFormat.PARQUET)
                .toList();
        if (tables.isEmpty()) {
            return List.of();
        }
        SerializableConfiguration hadoop = new SerializableConfiguration(sc.hadoopConfiguration());
        return List.copyOf(new TreeSet<>(sc.parallelize(tables, Math.min(tables.size(), InputTasks.MAX_TASKS))
                .flatMap(file -> read(file, hadoop.value()).iterator())
                .filter(outlet -> !outlet.isEmpty())
                .distinct()
                .collect()));
    }

    private static Set<String> read(InputFile file, Configuration hadoop) {
        Configuration one = new Configuration(hadoop);
        one.set(ReadSupport.PARQUET_READ_SCHEMA, COLUMN);
        Set<String> outlets = new TreeSet<>();
        try (ParquetReader<Group> reader = ParquetReader.builder(new GroupReadSupport(), new Path(file.uri()))
                .withConf(one)
                .build()) {
            for (Group row = reader.read(); row != null; row = reader.read()) {
                if (row.getFieldRepetitionCount(0) > 0) {
                    outlets.add(outletName(row.getString(0, 0)));
                }
            }
        } catch (IOException | RuntimeException e) {
            // A file that is broken here is so when it is read for its texts, and becomes a reject then.
            return outlets;
        }
        return outlets;
    }

    private static String outletName(String written) {
        return new ManifestRow(0, "", written, "", Map.of()).outletName();
    }
}
