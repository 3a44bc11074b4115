package org.dispatchlens.jobs.align;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.dispatchlens.common.align.CopyPair;
import org.dispatchlens.common.align.CopySample;
import org.dispatchlens.common.align.CopySearch;
import org.dispatchlens.common.align.SharedSamples;
import org.dispatchlens.common.align.Shingles;
import org.dispatchlens.common.align.WireCopies;
import org.dispatchlens.common.align.WireGroups;
import org.dispatchlens.common.stats.Seeds;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.jobs.extract.ChainedIterator;
import org.dispatchlens.jobs.spark.FewTasks;
import scala.Tuple2;

/**
 * Finds copies of one text among all articles. Candidates share sampled word 5-grams ({@link CopySample}, {@link
 * CopySearch}); then the texts of candidates that hang together, few beside all, are brought to one place and compared on the
 * whole ({@link WireCopies#groups}). Titles are left out, since every outlet writes its own.
 */
final class Copies {
    /** Articles are named by the hashes of their ids, which are shorter to sort and to shuffle. */
    private static final StructType PLACES = new StructType()
            .add("shingle", DataTypes.LongType)
            .add("article", DataTypes.LongType)
            .add("samples", DataTypes.IntegerType);

    private static final StructType PAIRS = new StructType()
            .add("a", DataTypes.LongType)
            .add("b", DataTypes.LongType)
            .add("weight", DataTypes.IntegerType);

    /** About how many articles make a task of the tables. */
    private static final long ARTICLES_PER_TASK = 8_000;

    /** Candidates that hang together, under the name of their group, and the pairs among them. */
    private record Candidates(SortedMap<String, String> groups, Map<String, List<CopyPair>> pairs)
            implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    private Copies() {}

    /**
     * Rows of wire_copies of all groups.
     *
     * @param articles rows with {@code article_id, outlet, published_at, text}
     */
    static List<TableRow> find(JavaSparkContext sc, Dataset<Row> articles) {
        Candidates candidates = candidates(articles);
        if (candidates.groups().isEmpty()) {
            return List.of();
        }
        Broadcast<Candidates> all = sc.broadcast(candidates);
        return members(articles, all)
                .groupByKey()
                .flatMap(group -> WireCopies.groups(
                                list(group._2()), all.value().pairs().get(group._1()))
                        .iterator())
                .collect();
    }

    private static JavaPairRDD<String, WireCopies.Member> members(Dataset<Row> articles, Broadcast<Candidates> all) {
        JavaRDD<Row> rows =
                articles.select("article_id", "outlet", "published_at", "text").toJavaRDD();
        return rows.filter(row -> all.value().groups().containsKey(row.getString(0)))
                .mapToPair(row -> new Tuple2<>(all.value().groups().get(row.getString(0)), member(row)));
    }

    private static Candidates candidates(Dataset<Row> articles) {
        List<CopyPair> pairs = pairs(articles);
        WireGroups groups = new WireGroups();
        pairs.forEach(groups::add);
        SortedMap<String, String> byArticle = groups.groups();
        Map<String, List<CopyPair>> byGroup = new TreeMap<>();
        pairs.forEach(pair -> byGroup.computeIfAbsent(byArticle.get(pair.articleA()), g -> new ArrayList<>())
                .add(pair));
        return new Candidates(byArticle, byGroup);
    }

    private static List<CopyPair> pairs(Dataset<Row> articles) {
        JavaRDD<Tuple2<Long, long[]>> samples = articles.select("article_id", "text")
                .toJavaRDD()
                .map(row ->
                        new Tuple2<>(Seeds.of(row.getString(0)), CopySample.of(Shingles.of(body(row.getString(1))))))
                .persist(StorageLevel.DISK_ONLY());
        List<Row> pairs = sharing(articles.sparkSession(), samples).collectAsList();
        samples.unpersist();
        if (pairs.isEmpty()) {
            return List.of();
        }
        Map<Long, String> ids = ids(
                articles,
                pairs.stream()
                        .flatMap(pair -> Stream.of(pair.getLong(0), pair.getLong(1)))
                        .collect(Collectors.toSet()));
        return pairs.stream()
                .map(pair -> new CopyPair(ids.get(pair.getLong(0)), ids.get(pair.getLong(1))))
                .toList();
    }

    /** The ids of articles by their hashes; of two with one hash the smaller. */
    private static Map<Long, String> ids(Dataset<Row> articles, Set<Long> hashes) {
        Broadcast<Set<Long>> wanted = JavaSparkContext.fromSparkContext(
                        articles.sparkSession().sparkContext())
                .broadcast(hashes);
        return articles
                .select("article_id")
                .as(Encoders.STRING())
                .filter((FilterFunction<String>) id -> wanted.value().contains(Seeds.of(id)))
                .collectAsList()
                .stream()
                .collect(Collectors.toMap(Seeds::of, id -> id, (a, b) -> a.compareTo(b) < 0 ? a : b));
    }

    /** Pairs of articles that share enough samples. */
    private static Dataset<Row> sharing(SparkSession spark, JavaRDD<Tuple2<Long, long[]>> samples) {
        JavaSparkContext sc = JavaSparkContext.fromSparkContext(spark.sparkContext());
        SharedSamples none = new SharedSamples(ARTICLES_PER_TASK * samples.getNumPartitions());
        SharedSamples counted =
                FewTasks.of(samples.map(Tuple2::_2)).treeAggregate(none, SharedSamples::add, SharedSamples::merge);
        Broadcast<SharedSamples> shared = sc.broadcast(counted);
        JavaRDD<Row> places = samples.flatMap(article -> places(article, shared.value()));
        return spark.createDataFrame(places, PLACES)
                .repartition(col("shingle"))
                .sortWithinPartitions("shingle", "article")
                .mapPartitions((MapPartitionsFunction<Row, Row>) Copies::pairs, Encoders.row(PAIRS))
                .groupBy("a", "b")
                .agg(functions.sum("weight").as("weight"))
                .filter(col("weight").geq(CopySample.SHARED))
                .select("a", "b");
    }

    private static Iterator<Row> places(Tuple2<Long, long[]> article, SharedSamples shared) {
        return Arrays.stream(article._2())
                .filter(shared::mayBeShared)
                .mapToObj(shingle -> RowFactory.create(shingle, article._1(), article._2().length))
                .iterator();
    }

    private static Iterator<Row> pairs(Iterator<Row> sorted) {
        CopySearch search = new CopySearch();
        return new ChainedIterator<>(
                sorted, row -> search.next(new CopySearch.Place(row.getLong(0), row.getLong(1), row.getInt(2))).stream()
                        .map(shared -> RowFactory.create(shared.articleA(), shared.articleB(), shared.weight()))
                        .iterator());
    }

    private static List<WireCopies.Member> list(Iterable<WireCopies.Member> members) {
        List<WireCopies.Member> list = new ArrayList<>();
        members.forEach(list::add);
        return list;
    }

    private static WireCopies.Member member(Row row) {
        return new WireCopies.Member(row.getString(0), row.getString(1), row.getString(2), body(row.getString(3)));
    }

    /** The text without its title. */
    static String body(String text) {
        return text.substring(Math.max(0, text.indexOf('\n')));
    }
}
