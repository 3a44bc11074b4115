package org.dispatchlens.jobs.align;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dispatchlens.common.align.stories.StoryBytes;
import org.dispatchlens.common.align.stories.StoryComponents;
import org.dispatchlens.common.align.stories.StoryGrouping;
import org.dispatchlens.common.align.stories.StoryLink;
import org.dispatchlens.common.align.stories.StoryVector;
import org.dispatchlens.common.stats.Seeds;
import org.dispatchlens.jobs.extract.ChainedIterator;
import org.dispatchlens.jobs.spark.AdjacentGroups;

/** Groups articles into stories, each set of articles that hang together by links in one place. */
final class StoryParts {
    private static final StructType PIECES = new StructType()
            .add("part", DataTypes.LongType)
            .add("article_id", DataTypes.StringType)
            .add("vector", DataTypes.BinaryType)
            .add("a", DataTypes.StringType)
            .add("b", DataTypes.StringType)
            .add("similarity", DataTypes.DoubleType);

    static final StructType GROUPS =
            new StructType().add("article_id", DataTypes.StringType).add("first", DataTypes.StringType);

    /** Articles that hang together at most; they are held in memory while they are grouped. */
    private static final int LARGEST = 20_000;

    private static final StructType HASHES = new StructType()
            .add("a", DataTypes.LongType)
            .add("b", DataTypes.LongType)
            .add("similarity", DataTypes.DoubleType);

    private StoryParts() {}

    /** The part of each article that has a link, by the hash of its id. */
    private static final class Parts implements Serializable {
        private static final long serialVersionUID = 1L;

        private final long[] hashes;
        private final long[] parts;

        /** @param roots pairs of {@link StoryComponents#roots} */
        Parts(long[][] roots) {
            Arrays.sort(roots, Comparator.comparingLong(root -> root[0]));
            hashes = Arrays.stream(roots).mapToLong(root -> root[0]).toArray();
            parts = Arrays.stream(roots).mapToLong(root -> root[1]).toArray();
        }

        /** An article without a link is a part of its own. */
        long of(String articleId) {
            long hash = Seeds.of(articleId);
            int at = Arrays.binarySearch(hashes, hash);
            return at < 0 ? hash : parts[at];
        }
    }

    /**
     * The smallest article id of each article's story, as rows of {@link #GROUPS}, for articles with a story.
     *
     * @param vectors rows of {@code article_id, vector}
     * @param links rows of {@link StoryLinks}
     */
    static Dataset<Row> groups(JavaSparkContext sc, Dataset<Row> vectors, Dataset<Row> links) {
        Broadcast<Parts> parts = sc.broadcast(parts(links));
        Dataset<Row> articles = vectors.map(
                (MapFunction<Row, Row>) row -> RowFactory.create(
                        parts.value().of(row.getString(0)), row.getString(0), row.get(1), null, null, null),
                Encoders.row(PIECES));
        Dataset<Row> between =
                links.flatMap((FlatMapFunction<Row, Row>) link -> piece(link, parts.value()), Encoders.row(PIECES));
        return articles.union(between)
                .repartition(col("part"))
                .sortWithinPartitions("part", "article_id", "a", "b")
                .mapPartitions((MapPartitionsFunction<Row, Row>) StoryParts::grouped, Encoders.row(GROUPS));
    }

    /** A link as a piece of the part that both of its articles are in; nothing where they are in two. */
    private static Iterator<Row> piece(Row link, Parts parts) {
        long part = parts.of(link.getString(0));
        return part == parts.of(link.getString(1))
                ? Collections.singletonList(
                                RowFactory.create(part, null, null, link.getString(0), link.getString(1), link.get(2)))
                        .iterator()
                : Collections.emptyIterator();
    }

    /** In one task, to which two hashes of each link go, the strongest first. */
    private static Parts parts(Dataset<Row> links) {
        List<long[][]> found = links.map(
                        (MapFunction<Row, Row>) row -> RowFactory.create(
                                Seeds.of(row.getString(0)), Seeds.of(row.getString(1)), row.getDouble(2)),
                        Encoders.row(HASHES))
                .coalesce(1)
                .sortWithinPartitions(col("similarity").desc(), col("a"), col("b"))
                .toJavaRDD()
                .mapPartitions(
                        pairs -> Collections.singletonList(components(pairs)).iterator())
                .collect();
        return new Parts(found.get(0));
    }

    private static long[][] components(Iterator<Row> pairs) {
        StoryComponents components = new StoryComponents(LARGEST);
        pairs.forEachRemaining(pair -> components.link(pair.getLong(0), pair.getLong(1)));
        long[][] roots = new long[components.size()][];
        int n = 0;
        for (Iterator<long[]> each = components.roots(); each.hasNext(); ) {
            roots[n++] = each.next();
        }
        return roots;
    }

    private static Iterator<Row> grouped(Iterator<Row> sorted) {
        Iterator<List<Row>> byPart = AdjacentGroups.lists(sorted, row -> row.getLong(0));
        return new ChainedIterator<>(byPart, StoryParts::stories);
    }

    private static Iterator<Row> stories(List<Row> part) {
        List<StoryVector> vectors = part.stream()
                .filter(row -> !row.isNullAt(1))
                .map(row -> StoryBytes.vector(row.getAs("vector")))
                .toList();
        List<StoryLink> links = part.stream()
                .filter(row -> row.isNullAt(1))
                .map(StoryLinks::link)
                .toList();
        return StoryGrouping.groups(vectors, links).entrySet().stream()
                .map(group -> RowFactory.create(group.getKey(), group.getValue()))
                .iterator();
    }
}
