package org.dispatchlens.jobs.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.dispatchlens.common.ingest.IngestResult;
import org.dispatchlens.common.ingest.Manifest;
import org.dispatchlens.common.ingest.ParsedDispatch;
import org.dispatchlens.common.ingest.RepeatedLines;
import org.dispatchlens.common.model.Reject;
import org.dispatchlens.common.tables.EvidenceRows;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.jobs.run.Job;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.run.RunOptions;
import org.dispatchlens.jobs.run.StageResult;
import org.dispatchlens.jobs.spark.Schemas;
import org.dispatchlens.jobs.spark.Session;
import org.dispatchlens.jobs.spark.StageTables;

/**
 * Stage 1: raw files to articles.
 *
 * <p>Input: {@code .txt} files, a manifest where there is one.
 *
 * <p>Output: {@code tables/articles} ({@link StageTables#ARTICLES} and the removed lines), {@code tables/rejects} ({@link
 * EvidenceTables#REJECTS}). Files in = articles + rejects of files; manifest rows without a file are rejects of their own.
 *
 * <p>Example: {@code dispatchlens ingest --input my-texts --output out/mine}
 */
public final class IngestJob implements Job {
    private static final int FILES_PER_TASK = 64;

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public StageResult run(JobContext context) {
        RunOptions options = context.options();
        SparkSession spark = context.spark();
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        String manifestFile = options.manifest().map(Object::toString).orElse(null);
        Manifest manifest = options.manifest().map(Manifest::read).orElseGet(Manifest::empty);
        List<InputFile> files = ArticleIds.assign(InputFiles.list(options.inputs(), manifestFile, hadoop));
        if (options.limit() > 0 && options.limit() < files.size()) {
            files = List.copyOf(files.subList(0, options.limit()));
        }
        Session.planFor(spark, files.size());
        FileReads reads = new FileReads(context.codebook(), manifest, hadoop);
        JavaRDD<IngestResult> first = read(spark, files, reads);
        JavaRDD<IngestResult> results = finish(spark, first, reads);
        try {
            return write(context, results, files, manifest);
        } finally {
            results.unpersist();
            first.unpersist();
        }
    }

    private static JavaRDD<IngestResult> read(SparkSession spark, List<InputFile> files, FileReads reads) {
        JavaSparkContext sc = JavaSparkContext.fromSparkContext(spark.sparkContext());
        int tasks = Math.max(sc.defaultParallelism(), files.size() / FILES_PER_TASK);
        return sc.parallelize(files, Math.min(tasks, files.size()))
                .mapPartitions(reads::read)
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
    }

    /** Second pass: which lines an outlet repeats is known only when all files were read. */
    private static JavaRDD<IngestResult> finish(SparkSession spark, JavaRDD<IngestResult> first, FileReads reads) {
        Map<String, Set<String>> repeated = dispatches(first)
                .aggregate(new RepeatedLines(), RepeatedLines::add, RepeatedLines::merge)
                .all();
        Broadcast<Map<String, Set<String>>> lines =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(repeated);
        return first.mapPartitions(results -> reads.finish(results, lines.value()))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
    }

    private static JavaRDD<ParsedDispatch> dispatches(JavaRDD<IngestResult> results) {
        return results.flatMap(r -> r.dispatch().stream().iterator());
    }

    private static StageResult write(
            JobContext context, JavaRDD<IngestResult> results, List<InputFile> files, Manifest manifest) {
        JavaRDD<Row> articles = dispatches(results).map(ArticleRows::row);
        context.tables().replace("articles", context.spark().createDataFrame(articles, StageTables.articles()));
        List<Reject> rejects = new ArrayList<>(
                results.flatMap(r -> r.reject().stream().iterator()).collect());
        long read = (long) files.size() - rejects.size();
        rejects.addAll(manifestRejects(files, manifest));
        List<Row> rejectRows =
                rejects.stream().map(EvidenceRows::reject).map(Schemas::row).toList();
        context.tables()
                .replace(
                        "rejects",
                        context.spark()
                                .createDataFrame(rejectRows, Schemas.of(EvidenceTables.REJECTS))
                                .coalesce(1));
        return result(files, read, rejects);
    }

    private static List<Reject> manifestRejects(List<InputFile> files, Manifest manifest) {
        Set<String> seen = files.stream().map(InputFile::relative).collect(Collectors.toSet());
        List<Reject> rejects = new ArrayList<>(manifest.faults());
        rejects.addAll(manifest.unmatched(seen));
        return rejects;
    }

    private static StageResult result(List<InputFile> files, long articles, List<Reject> rejects) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("files", (long) files.size());
        counts.put("articles", articles);
        counts.put("rejects", (long) rejects.size());
        rejects.stream()
                .collect(Collectors.groupingBy(r -> r.code().name(), java.util.TreeMap::new, Collectors.counting()))
                .forEach((code, n) -> counts.put("rejects_" + code, n));
        String words = files.size() + " files, " + articles + " articles, " + rejects.size() + " rejects";
        return new StageResult(articles, words, counts);
    }
}
