package org.dispatchlens.jobs.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dispatchlens.common.ingest.Manifest;
import org.dispatchlens.common.model.RejectCode;
import org.dispatchlens.jobs.run.Job;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.run.RunOptions;
import org.dispatchlens.jobs.run.StageResult;
import org.dispatchlens.jobs.spark.Session;
import org.dispatchlens.jobs.spark.StageTables;

/**
 * Stage 1: raw files to articles. All records are read and hashed; parsed are those that the last run did not parse by the
 * same rules, and those whose outlet now repeats other lines.
 *
 * <p>Input: text files, archives and tables of texts ({@link SourceFormat}), a manifest where there is one.
 *
 * <p>Output: {@code tables/articles} ({@link StageTables#ARTICLES} and the removed lines), {@code tables/sources} ({@link
 * StageTables#SOURCES}). Records in = articles + rejects of records, and every file has at least one record; manifest rows
 * without a record are rejects of their own.
 *
 * <p>Example: {@code dispatchlens ingest --input my-texts --output out/mine}
 */
public final class IngestJob implements Job {
    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public StageResult run(JobContext context) {
        RunOptions options = context.options();
        JavaSparkContext sc = JavaSparkContext.fromSparkContext(context.spark().sparkContext());
        Manifest manifest = options.manifest().map(Manifest::read).orElseGet(Manifest::empty);
        List<InputFile> files = InputFiles.list(options, sc.hadoopConfiguration());
        Session.planFor(context.spark(), InputTasks.texts(files));
        Optional<Dataset<Row>> stored = stored(context);
        RecordReads reads = new RecordReads(context.codebook(), options.maxSize(), outlets(sc, manifest, files));
        IngestKeys keys = reads.keys();
        try (IngestInput input = IngestInput.of(
                sc,
                files,
                manifest,
                reads,
                stored.map(s -> keys.knowing(prefixes(s))).orElse(keys))) {
            IngestTables tables = new IngestTables(context, input);
            stored.ifPresentOrElse(tables::update, tables::replace);
            return result(context, files.size(), tables.codes());
        }
    }

    private static List<String> outlets(JavaSparkContext sc, Manifest manifest, List<InputFile> files) {
        return Stream.concat(manifest.outlets().stream(), PackedOutlets.of(sc, files).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What the last finished run read; empty where everything is to be read anew. */
    private static Optional<Dataset<Row>> stored(JobContext context) {
        boolean usable = !context.options().upkeep().full()
                && context.tables().finished("articles").isPresent();
        return usable ? context.tables().finished(StageTables.SOURCES.name()) : Optional.empty();
    }

    private static List<Long> prefixes(Dataset<Row> stored) {
        return stored.select("ingest_key")
                .toJavaRDD()
                .map(row -> IngestKeys.prefix(row.getString(0)))
                .collect();
    }

    /** @param codes how many rows of {@code sources} have each reject code; that of articles is empty */
    private static StageResult result(JobContext context, int files, Map<String, Long> codes) {
        long articles = codes.getOrDefault("", 0L);
        Map<String, Long> rejected = new TreeMap<>(codes);
        rejected.remove("");
        long rejects = rejected.values().stream().mapToLong(Long::longValue).sum();
        long ofManifest = rejected.getOrDefault(RejectCode.MANIFEST_ROW.name(), 0L);
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("files", (long) files);
        counts.put("records", articles + rejects - ofManifest);
        counts.put("articles", articles);
        counts.put("rejects", rejects);
        rejected.forEach((code, n) -> counts.put("rejects_" + code, n));
        Map<String, Long> found = context.incremental();
        String words = files + " files, " + articles + " articles, " + rejects + " rejects"
                + (found.get("same") == 0
                        ? ""
                        : "; " + found.get("new") + " new, " + found.get("changed") + " changed, "
                                + found.get("removed") + " removed");
        return new StageResult(articles, words, counts);
    }
}
