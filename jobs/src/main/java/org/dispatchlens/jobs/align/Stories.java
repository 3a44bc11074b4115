package org.dispatchlens.jobs.align;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.dispatchlens.common.align.stories.Story;
import org.dispatchlens.common.align.stories.StoryArticle;
import org.dispatchlens.common.align.stories.StoryGrouping;
import org.dispatchlens.common.align.stories.StoryIds;
import org.dispatchlens.common.align.stories.StoryLabel;
import org.dispatchlens.common.align.stories.StoryLink;
import org.dispatchlens.common.align.stories.StoryNeighbours;
import org.dispatchlens.common.align.stories.StoryPlace;
import org.dispatchlens.common.align.stories.StorySearch;
import org.dispatchlens.common.align.stories.StoryVector;
import org.dispatchlens.common.align.stories.StoryWords;
import org.dispatchlens.common.align.stories.TermCounts;
import org.dispatchlens.common.align.stories.TermRarity;
import org.dispatchlens.common.align.stories.TermWeights;
import scala.Tuple2;

/**
 * Groups articles into stories as {@link StoryGrouping} does, in an archive of any size: candidates by a sorted pass over each
 * key term ({@link StorySearch}), each verified on the whole vectors. Only the grouping itself runs in one task, over vectors
 * of about half a kilobyte; the driver gets one label for each story.
 */
final class Stories implements AutoCloseable {
    private static final int MERGE_DEPTH = 2;

    private final JavaRDD<StoryArticle> articles;
    private final JavaRDD<StoryVector> vectors;
    private final Broadcast<TermRarity> rarity;

    /** The smallest article id of each article's story. */
    private final JavaPairRDD<String, String> groups;

    private Stories(JavaRDD<StoryArticle> articles, JavaRDD<StoryVector> vectors, Broadcast<TermRarity> rarity) {
        this.articles = articles;
        this.vectors = vectors;
        this.rarity = rarity;
        this.groups = vectors.repartition(1)
                .zipPartitions(links(vectors).repartition(1), Stories::groups)
                .mapToPair(pair -> pair)
                .persist(StorageLevel.MEMORY_AND_DISK());
    }

    /** Sends articles with the same key to the same place. */
    private static final class ByKey extends Partitioner {
        private static final long serialVersionUID = 1L;
        private final int partitions;

        ByKey(int partitions) {
            this.partitions = partitions;
        }

        @Override
        public int numPartitions() {
            return partitions;
        }

        @Override
        public int getPartition(Object place) {
            return ((StoryPlace) place).key() % partitions;
        }
    }

    /**
     * Counts the terms of articles.
     *
     * @param articles one for each wire group and for each article without copies
     */
    static Stories of(JavaSparkContext sc, JavaRDD<StoryArticle> articles, StoryWords words) {
        articles.persist(StorageLevel.MEMORY_AND_DISK_SER());
        TermCounts counts = articles.treeAggregate(new TermCounts(), TermCounts::add, TermCounts::merge, MERGE_DEPTH);
        Broadcast<TermRarity> rarity = sc.broadcast(new TermRarity(counts, words));
        JavaRDD<StoryVector> vectors = articles.map(a -> StoryVector.of(a, rarity.value()));
        return new Stories(articles, vectors.persist(StorageLevel.MEMORY_AND_DISK_SER()), rarity);
    }

    /** The story of each article that has one. */
    JavaPairRDD<String, Story> byArticle(JavaSparkContext sc) {
        // A local name, since a field would send this whole object along.
        Broadcast<TermRarity> rare = rarity;
        JavaPairRDD<String, StoryLabel.Part> parts = articles.mapToPair(
                        a -> new Tuple2<>(a.articleId(), TermWeights.label(a, rare.value())))
                .join(groups)
                .mapToPair(pair -> new Tuple2<>(pair._2()._2(), pair._2()._1()));
        SortedMap<String, StoryLabel> labels =
                new TreeMap<>(parts.aggregateByKey(new StoryLabel(), StoryLabel::add, StoryLabel::merge)
                        .collectAsMap());
        Broadcast<Map<String, Story>> stories = sc.broadcast(new TreeMap<>(StoryIds.name(labels)));
        return groups.mapValues(first -> stories.value().get(first));
    }

    private static Iterator<Tuple2<String, String>> groups(Iterator<StoryVector> vectors, Iterator<StoryLink> links) {
        SortedMap<String, String> groups = StoryGrouping.groups(list(vectors), list(links));
        return groups.entrySet().stream()
                .map(e -> new Tuple2<>(e.getKey(), e.getValue()))
                .iterator();
    }

    private static <T extends Serializable> List<T> list(Iterator<T> items) {
        List<T> list = new ArrayList<>();
        items.forEachRemaining(list::add);
        return list;
    }

    private static JavaRDD<StoryLink> links(JavaRDD<StoryVector> vectors) {
        return vectors.flatMapToPair(v -> StoryPlace.of(v).stream()
                        .map(place -> new Tuple2<>(place, v))
                        .iterator())
                .repartitionAndSortWithinPartitions(new ByKey(vectors.getNumPartitions()))
                .mapPartitionsToPair(Stories::links)
                .aggregateByKey(new StoryNeighbours(), StoryNeighbours::add, StoryNeighbours::merge)
                .flatMap(pair -> pair._2().links().iterator());
    }

    private static Iterator<Tuple2<String, StoryLink>> links(Iterator<Tuple2<StoryPlace, StoryVector>> sorted) {
        StorySearch search = new StorySearch();
        Iterable<Tuple2<StoryPlace, StoryVector>> all = () -> sorted;
        return StreamSupport.stream(all.spliterator(), false)
                .flatMap(pair -> search.next(pair._1(), pair._2()).stream())
                .flatMap(link -> Stream.of(new Tuple2<>(link.articleA(), link), new Tuple2<>(link.articleB(), link)))
                .iterator();
    }

    @Override
    public void close() {
        groups.unpersist();
        vectors.unpersist();
        articles.unpersist();
    }
}
