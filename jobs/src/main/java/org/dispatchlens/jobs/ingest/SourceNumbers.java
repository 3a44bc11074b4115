package org.dispatchlens.jobs.ingest;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dispatchlens.common.text.Sha256;

/** Numbers the records of one id in the order of their sources. */
final class SourceNumbers {
    private static final StructType SCHEMA = new StructType()
            .add("id", DataTypes.StringType)
            .add("source", DataTypes.StringType)
            .add("place", DataTypes.StringType)
            .add("hash", DataTypes.LongType);

    private SourceNumbers() {}

    /** Numbers from 2 on by {@link #hash}; a record that is not in the map is the first or the only one of its id. */
    static Map<Long, Integer> of(JavaRDD<SourceKey> keys, Function<SourceKey, String> id) {
        SparkSession spark = SparkSession.builder().sparkContext(keys.context()).getOrCreate();
        JavaRDD<Row> rows = keys.map(key -> RowFactory.create(id.call(key), key.source(), key.place(), hash(key)));
        Map<Long, Integer> numbers = new HashMap<>();
        spark.createDataFrame(rows, SCHEMA)
                .withColumn(
                        "number",
                        functions.row_number().over(Window.partitionBy("id").orderBy("source", "place")))
                .filter(functions.col("number").gt(1))
                .select("hash", "number")
                .collectAsList()
                .forEach(row -> numbers.put(row.getLong(0), row.getInt(1)));
        return numbers;
    }

    static long hash(SourceKey key) {
        return Sha256.prefix(key.source() + '\n' + key.place());
    }
}
