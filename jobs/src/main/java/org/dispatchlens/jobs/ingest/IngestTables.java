package org.dispatchlens.jobs.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.spark.StageTables;

/**
 * Writes {@code articles} and {@code sources}: all of them, or what is not as it was. Both are written by the same run or
 * count as not written, so that each can trust the other.
 */
final class IngestTables {
    private static final String ARTICLES = StageTables.ARTICLES.name();
    private static final String SOURCES = StageTables.SOURCES.name();
    private static final String ID = "article_id";
    private static final String KEY = "ingest_key";
    private static final StructType RECORD = new StructType()
            .add(ID, DataTypes.StringType)
            .add(KEY, DataTypes.StringType)
            .add("is_read", DataTypes.BooleanType);
    private static final StructType IDS = new StructType().add(ID, DataTypes.StringType);

    private final JobContext context;
    private final IngestInput input;
    private final SourceCounts counts = new SourceCounts();

    IngestTables(JobContext context, IngestInput input) {
        this.context = context;
        this.input = input;
    }

    /** How many rows of {@code sources} have each reject code; that of articles is empty. */
    Map<String, Long> codes() {
        return counts.byCode();
    }

    /** Writes both tables as if there were none. */
    void replace() {
        JavaRDD<NamedRecord> read = input.read();
        JavaRDD<NamedRecord.Finished> finished =
                input.finish(read, RepeatedHashes.of(IngestInput.lines(read))).persist(StorageLevel.DISK_ONLY());
        try {
            List<Row> manifest = SourceRows.ofManifest(input.manifestRejects());
            counts.add(finished);
            counts.addManifest(manifest);
            VanishedInput.check(context, counts.byCode());
            context.tables().replace(ARTICLES, articles(finished));
            context.tables().replace(SOURCES, sources(finished, manifest));
            found(counts.records(), 0, 0, 0, 0);
        } finally {
            finished.unpersist();
        }
    }

    /** @param stored rows of {@code sources} that the last finished run left */
    void update(Dataset<Row> stored) {
        Dataset<Row> now = createFrame(
                        input.records().map(r -> RowFactory.create(r.articleId(), r.ingestKey(), r.isRead())), RECORD)
                .persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> same = stored.join(now.select(ID, KEY), new String[] {ID, KEY}, "left_semi")
                .select(stored.columns()[0], tail(stored.columns()))
                .persist(StorageLevel.MEMORY_AND_DISK());
        try {
            update(stored, now, same);
        } finally {
            same.unpersist();
            now.unpersist();
        }
    }

    private static String[] tail(String[] columns) {
        return Arrays.copyOfRange(columns, 1, columns.length);
    }

    private void update(Dataset<Row> stored, Dataset<Row> now, Dataset<Row> same) {
        // Their content was read by the last run, but under an id that another record has now.
        List<String> renamed = ids(now.filter("not is_read").join(same, new String[] {ID}, "left_anti"));
        JavaRDD<NamedRecord> read = input.read().union(input.readAgain(renamed));
        RepeatedHashes repeated = RepeatedHashes.of(IngestInput.lines(read)
                .union(same.filter("text_hash <> ''").toJavaRDD().map(SourceRows::lines)));
        List<String> outdated = same.toJavaRDD()
                .filter(row -> SourceRows.isOutdated(row, repeated))
                .map(row -> row.<String>getAs(ID))
                .collect();
        JavaRDD<NamedRecord.Finished> finished =
                input.finish(read.union(input.readAgain(outdated)), repeated).persist(StorageLevel.DISK_ONLY());
        try {
            Dataset<Row> kept = same.join(frame(outdated), new String[] {ID}, "left_anti");
            counts.add(finished);
            long made = counts.records();
            counts.addStored(kept);
            List<Row> manifest = SourceRows.ofManifest(input.manifestRejects());
            counts.addManifest(manifest);
            VanishedInput.check(context, counts.byCode());
            List<String> gone = ids(stored.join(now, new String[] {ID}, "left_anti"));
            List<String> removed =
                    gone.stream().filter(id -> !SourceRows.isManifest(id)).toList();
            // Asked before anything is written, since what is stored is another thing afterwards.
            long fresh = now.join(stored, new String[] {ID}, "left_anti").count();
            write(stored, finished, manifest, gone, made > counts.records() / 2);
            found(
                    fresh,
                    made - outdated.size() - fresh,
                    counts.records() - made + outdated.size(),
                    removed.size(),
                    outdated.size());
        } finally {
            finished.unpersist();
        }
    }

    /**
     * @param gone ids of stored rows without a record now, those of the manifest among them
     * @param most whether most rows are written anew
     */
    private void write(
            Dataset<Row> stored,
            JavaRDD<NamedRecord.Finished> finished,
            List<Row> manifest,
            List<String> gone,
            boolean most) {
        Set<String> manifestNow = manifest.stream().map(Row::toString).collect(Collectors.toSet());
        List<Row> manifestBefore =
                stored.filter("startswith(article_id, '//manifest/')").collectAsList();
        boolean manifestSame =
                manifestNow.equals(manifestBefore.stream().map(Row::toString).collect(Collectors.toSet()));
        List<String> rejected = finished.filter(f -> f.result().reject().isPresent())
                .map(f -> f.record().articleId())
                .collect();
        boolean recordsSame = gone.stream().allMatch(SourceRows::isManifest) && finished.isEmpty();
        if (recordsSame) {
            context.tables().keep(ARTICLES);
        } else {
            List<String> without =
                    Stream.concat(gone.stream(), rejected.stream()).toList();
            change(ARTICLES, articles(finished), without, most);
        }
        if (recordsSame && manifestSame) {
            context.tables().keep(SOURCES);
        } else {
            Set<String> still = manifest.stream().map(row -> row.getString(0)).collect(Collectors.toSet());
            List<String> without =
                    gone.stream().filter(id -> !still.contains(id)).toList();
            change(SOURCES, sources(finished, manifest), without, most);
        }
    }

    private void change(String table, Dataset<Row> changed, List<String> without, boolean most) {
        context.tables().change(table, ID, changed, changed, frame(without), most);
    }

    private Dataset<Row> articles(JavaRDD<NamedRecord.Finished> finished) {
        return createFrame(
                finished.flatMap(f ->
                        f.result().dispatch().map(ArticleRows::row).stream().iterator()),
                StageTables.articles());
    }

    private Dataset<Row> sources(JavaRDD<NamedRecord.Finished> finished, List<Row> manifest) {
        JavaRDD<Row> rows = finished.map(SourceRows::of);
        return createFrame(
                manifest.isEmpty()
                        ? rows
                        : rows.union(JavaSparkContext.fromSparkContext(
                                        context.spark().sparkContext())
                                .parallelize(manifest, 1)),
                StageTables.sources());
    }

    private void found(long fresh, long changed, long same, long removed, long repeated) {
        Map<String, Long> found = new LinkedHashMap<>();
        found.put("new", fresh);
        found.put("changed", changed);
        found.put("same", same);
        found.put("removed", removed);
        found.put("same_with_other_repeated_lines", repeated);
        context.countIncremental(found);
    }

    private Dataset<Row> createFrame(JavaRDD<Row> rows, StructType schema) {
        return context.spark().createDataFrame(rows, schema);
    }

    private Dataset<Row> frame(List<String> ids) {
        List<Row> rows = new ArrayList<>();
        ids.forEach(id -> rows.add(RowFactory.create(id)));
        return context.spark().createDataFrame(rows, IDS);
    }

    private static List<String> ids(Dataset<Row> rows) {
        return rows.select(ID).as(Encoders.STRING()).collectAsList();
    }
}
