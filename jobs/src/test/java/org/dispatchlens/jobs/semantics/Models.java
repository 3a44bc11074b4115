package org.dispatchlens.jobs.semantics;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What tests need of the models that the build unpacked. */
final class Models {
    private Models() {}

    /**
     * Spark NLP keeps the first Spark session of a process for good; a program has only one, but tests open one after the
     * other.
     */
    static void forgetSession() {
        try {
            Class<?> keeper = Class.forName("com.johnsnowlabs.nlp.util.io.ResourceHelper$");
            Field computed = keeper.getDeclaredField("bitmap$0");
            computed.setAccessible(true);
            computed.setBoolean(keeper.getField("MODULE$").get(null), false);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Spark NLP keeps its session elsewhere now", e);
        }
    }

    static ModelFolder builtIn() {
        return new ModelStore(java.util.Optional.empty()).model(ModelStore.DEFAULT);
    }

    static Dataset<Row> texts(SparkSession spark, int partitions, String... texts) {
        return spark.createDataset(List.of(texts), Encoders.STRING())
                .toDF("text")
                .repartition(partitions);
    }

    /** The vectors by text. */
    static Map<String, List<Float>> vectors(Dataset<Row> embedded) {
        Map<String, List<Float>> vectors = new TreeMap<>();
        for (Row row : embedded.collectAsList()) {
            vectors.put(row.getString(0), new ArrayList<>(row.<Float>getList(1)));
        }
        return vectors;
    }

    static double cosine(List<Float> a, List<Float> b) {
        double sum = 0;
        for (int k = 0; k < a.size(); k++) {
            sum += a.get(k) * b.get(k);
        }
        return sum;
    }
}
