package org.dispatchlens.jobs.compare;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.common.compare.ComparisonSet;
import org.dispatchlens.jobs.spark.CsvLines;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/**
 * What a pass over all articles counts beside the lines that it makes: each task's sums go with its lines, as one more line
 * of a table of their own. So articles are read once for both, and a task that Spark runs again counts nothing twice.
 */
final class CorpusSums {
    /** The table's name in {@link CsvLines#SCHEMA}; it is not exported. */
    static final String TABLE = "corpus_sums";

    private static final ClassTag<ComparisonSet> TYPE = ClassTag$.MODULE$.apply(ComparisonSet.class);

    private CorpusSums() {}

    /** The sums of the task that calls it, as a row of {@link CsvLines#SCHEMA}. */
    static Row line(ComparisonSet sums) {
        ByteBuffer bytes = SparkEnv.get().serializer().newInstance().serialize(sums, TYPE);
        String text = StandardCharsets.ISO_8859_1
                .decode(Base64.getEncoder().encode(bytes))
                .toString();
        return RowFactory.create(TABLE, TaskContext.getPartitionId(), "", 0, text);
    }

    /**
     * The sums of all tasks.
     *
     * @param lines folder of the written lines of this table
     * @param empty sums of nothing
     */
    static ComparisonSet read(SparkSession spark, Path lines, ComparisonSet empty) {
        return spark.read()
                .text(lines.toString())
                .select("value")
                .as(Encoders.STRING())
                .toJavaRDD()
                .map(CorpusSums::sums)
                .treeAggregate(empty, ComparisonSet::merge, ComparisonSet::merge);
    }

    private static ComparisonSet sums(String line) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(line));
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return SparkEnv.get().serializer().newInstance().deserialize(bytes, loader, TYPE);
    }
}
