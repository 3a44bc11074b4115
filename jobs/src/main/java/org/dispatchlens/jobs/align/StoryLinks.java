package org.dispatchlens.jobs.align;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.shiftright;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dispatchlens.common.align.stories.StoryBytes;
import org.dispatchlens.common.align.stories.StoryLink;
import org.dispatchlens.common.align.stories.StoryNeighbours;
import org.dispatchlens.common.align.stories.StoryPlace;
import org.dispatchlens.common.align.stories.StorySearch;
import org.dispatchlens.jobs.extract.ChainedIterator;
import org.dispatchlens.jobs.spark.AdjacentGroups;

/** Finds which articles are alike enough to be looked at for one story: one sorted pass over each key term. */
final class StoryLinks {
    private static final StructType PLACES = new StructType()
            .add("place", DataTypes.LongType)
            .add("article_id", DataTypes.StringType)
            .add("vector", DataTypes.BinaryType);

    private static final StructType OWNED = new StructType()
            .add("owner", DataTypes.StringType)
            .add("a", DataTypes.StringType)
            .add("b", DataTypes.StringType)
            .add("similarity", DataTypes.DoubleType);

    private static final StructType LINKS = new StructType()
            .add("a", DataTypes.StringType)
            .add("b", DataTypes.StringType)
            .add("similarity", DataTypes.DoubleType);

    private StoryLinks() {}

    /**
     * The strongest links of each article, as rows of {@code a, b, similarity}; one that two articles have comes once or twice.
     *
     * @param vectors rows of {@code article_id, vector}
     */
    static Dataset<Row> of(Dataset<Row> vectors) {
        return vectors.flatMap((FlatMapFunction<Row, Row>) StoryLinks::places, Encoders.row(PLACES))
                .repartition(shiftright(col("place"), Integer.SIZE))
                .sortWithinPartitions("place", "article_id")
                .mapPartitions((MapPartitionsFunction<Row, Row>) StoryLinks::owned, Encoders.row(OWNED))
                .repartition(col("owner"))
                .sortWithinPartitions(col("owner"), col("similarity").desc(), col("a"), col("b"))
                .mapPartitions((MapPartitionsFunction<Row, Row>) StoryLinks::strongest, Encoders.row(LINKS));
    }

    static StoryLink link(Row row) {
        return new StoryLink(row.getAs("a"), row.getAs("b"), row.<Double>getAs("similarity"));
    }

    private static Iterator<Row> places(Row row) {
        byte[] bytes = row.getAs("vector");
        return StoryPlace.of(StoryBytes.vector(bytes)).stream()
                .map(place -> RowFactory.create(place.number(), place.articleId(), bytes))
                .iterator();
    }

    /** Each link twice, once for each of its articles. */
    private static Iterator<Row> owned(Iterator<Row> sorted) {
        StorySearch search = new StorySearch();
        return new ChainedIterator<>(
                sorted,
                row -> search.next(StoryPlace.keyOf(row.getLong(0)), StoryBytes.vector(row.getAs("vector"))).stream()
                        .flatMap(link -> Stream.of(owned(link.articleA(), link), owned(link.articleB(), link)))
                        .iterator());
    }

    private static Row owned(String owner, StoryLink link) {
        return RowFactory.create(owner, link.articleA(), link.articleB(), link.similarity());
    }

    private static Iterator<Row> strongest(Iterator<Row> sorted) {
        Iterator<List<Row>> byOwner = AdjacentGroups.lists(sorted, row -> row.getString(0));
        return new ChainedIterator<>(byOwner, rows -> rows.stream()
                .limit(StoryNeighbours.KEPT)
                .map(row -> RowFactory.create(row.getString(1), row.getString(2), row.getDouble(3)))
                .iterator());
    }
}
