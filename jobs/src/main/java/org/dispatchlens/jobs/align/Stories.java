package org.dispatchlens.jobs.align;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.dispatchlens.common.align.stories.Story;
import org.dispatchlens.common.align.stories.StoryArticle;
import org.dispatchlens.common.align.stories.StoryBytes;
import org.dispatchlens.common.align.stories.StoryGrouping;
import org.dispatchlens.common.align.stories.StoryIds;
import org.dispatchlens.common.align.stories.StoryLabel;
import org.dispatchlens.common.align.stories.StoryProfile;
import org.dispatchlens.common.align.stories.StoryWords;
import org.dispatchlens.common.align.stories.TermCounts;
import org.dispatchlens.common.align.stories.TermRarity;
import org.dispatchlens.jobs.extract.MappedIterator;
import org.dispatchlens.jobs.spark.AdjacentGroups;
import scala.Tuple2;

/**
 * Groups articles into stories as {@link StoryGrouping} does, in an archive of any size: candidates by a sorted pass over
 * each key term ({@link StoryLinks}), then each set of articles that hang together by itself ({@link StoryParts}). Spark moves
 * rows of bytes; the driver gets 16 bytes for each article, and the name of each story.
 */
final class Stories implements AutoCloseable {
    private static final StructType PROFILES = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("vector", DataTypes.BinaryType)
            .add("label", DataTypes.BinaryType);

    private final JavaRDD<byte[]> articles;
    private final Dataset<Row> profiles;
    private final Dataset<Row> links;
    private final Dataset<Row> groups;

    private Stories(JavaRDD<byte[]> articles, Dataset<Row> profiles) {
        JavaSparkContext sc =
                JavaSparkContext.fromSparkContext(profiles.sparkSession().sparkContext());
        this.articles = articles;
        this.profiles = profiles;
        links = StoryLinks.of(profiles.select("article_id", "vector")).persist(StorageLevel.DISK_ONLY());
        groups = StoryParts.groups(sc, profiles.select("article_id", "vector"), links)
                .persist(StorageLevel.DISK_ONLY());
    }

    /**
     * Counts the terms of articles.
     *
     * @param articles one for each wire group and for each article without copies
     */
    static Stories of(SparkSession spark, JavaRDD<StoryArticle> articles, StoryWords words) {
        JavaRDD<byte[]> packed = articles.map(StoryBytes::of).persist(StorageLevel.DISK_ONLY());
        TermCounts counts =
                packed.map(StoryBytes::article).treeAggregate(new TermCounts(), TermCounts::add, TermCounts::merge);
        Broadcast<TermRarity> rarity =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(new TermRarity(counts, words));
        JavaRDD<Row> profiles =
                packed.map(bytes -> profile(StoryProfile.of(StoryBytes.article(bytes), rarity.value())));
        return new Stories(packed, spark.createDataFrame(profiles, PROFILES).persist(StorageLevel.DISK_ONLY()));
    }

    private static Row profile(StoryProfile profile) {
        return RowFactory.create(
                profile.vector().articleId(), StoryBytes.of(profile.vector()), StoryBytes.of(profile.label()));
    }

    /** The smallest article id of each article's story, as rows of {@code article_id, first}, for articles with a story. */
    Dataset<Row> groups() {
        return groups;
    }

    /** The stories by the smallest id of their articles. */
    SortedMap<String, Story> named() {
        SortedMap<String, Story> stories = new TreeMap<>();
        groups.join(profiles.select("article_id", "label"), "article_id")
                .select("first", "label")
                .repartition(col("first"))
                .sortWithinPartitions("first")
                .toJavaRDD()
                .mapPartitions(rows -> new MappedIterator<>(
                        AdjacentGroups.lists(rows, row -> row.getString(0)),
                        story -> new Tuple2<>(story.get(0).getString(0), StoryIds.unnumbered(label(story)))))
                .collect()
                .forEach(story -> stories.put(story._1(), story._2()));
        return StoryIds.apart(stories);
    }

    private static StoryLabel label(List<Row> story) {
        StoryLabel label = new StoryLabel();
        story.forEach(row -> label.add(StoryBytes.part(row.getAs("label"))));
        return label;
    }

    @Override
    public void close() {
        groups.unpersist();
        links.unpersist();
        profiles.unpersist();
        articles.unpersist();
    }
}
