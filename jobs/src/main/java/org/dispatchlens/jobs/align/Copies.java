package org.dispatchlens.jobs.align;

import java.util.Arrays;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.MinHashLSHModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dispatchlens.common.align.CopyPair;
import org.dispatchlens.common.align.CopyRule;
import org.dispatchlens.common.align.Shingles;
import org.dispatchlens.common.align.WireGroups;

/**
 * Finds copies of one text among all articles: candidates by MLlib's MinHash over word 5-grams, each then verified on the
 * whole shingle sets by {@link CopyRule}. Titles are left out, since every outlet writes its own.
 */
final class Copies {
    /** Tables of one hash each: a pair of similarity .5 is missed with probability .5^16, one of .25 with .75^16. */
    private static final int HASH_TABLES = 16;

    private static final long SEED = 20220913L;
    /** MinHashLSH takes indices below a prime of about 2^31. */
    private static final long INDEX_MASK = (1L << 30) - 1;

    private static final StructType SCHEMA = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("shingles", DataTypes.createArrayType(DataTypes.LongType, false))
            .add("features", SQLDataTypes.VectorType());

    private Copies() {}

    /** Groups of copies among rows with {@code article_id} and {@code text}. */
    static WireGroups find(Dataset<Row> articles) {
        Dataset<Row> shingled = articles.select("article_id", "text")
                .map((MapFunction<Row, Row>) row -> shingles(row.getString(0), row.getString(1)), Encoders.row(SCHEMA))
                .filter(functions.size(functions.col("shingles")).gt(0))
                .persist();
        try {
            return shingled.count() < 2 ? new WireGroups() : group(shingled);
        } finally {
            shingled.unpersist();
        }
    }

    private static WireGroups group(Dataset<Row> shingled) {
        MinHashLSHModel model = new MinHashLSH()
                .setNumHashTables(HASH_TABLES)
                .setSeed(SEED)
                .setInputCol("features")
                .setOutputCol("hashes")
                .fit(shingled);
        return model.approxSimilarityJoin(shingled, shingled, 1 - CopyRule.CANDIDATE)
                .filter(functions.col("datasetA.article_id").lt(functions.col("datasetB.article_id")))
                .select("datasetA.article_id", "datasetB.article_id", "datasetA.shingles", "datasetB.shingles")
                .toJavaRDD()
                .filter(pair -> CopyRule.copies(hashes(pair, 2), hashes(pair, 3)))
                .map(pair -> new CopyPair(pair.getString(0), pair.getString(1)))
                .aggregate(new WireGroups(), WireGroups::add, WireGroups::merge);
    }

    private static Row shingles(String articleId, String text) {
        long[] shingles = Shingles.of(body(text));
        int[] indices = Arrays.stream(shingles)
                .mapToInt(hash -> (int) (hash & INDEX_MASK))
                .sorted()
                .distinct()
                .toArray();
        double[] ones = new double[indices.length];
        Arrays.fill(ones, 1);
        return RowFactory.create(articleId, shingles, Vectors.sparse((int) (INDEX_MASK + 1), indices, ones));
    }

    /** The text without its title. */
    static String body(String text) {
        return text.substring(Math.max(0, text.indexOf('\n')));
    }

    private static long[] hashes(Row pair, int column) {
        return pair.<Long>getList(column).stream().mapToLong(Long::longValue).toArray();
    }
}
