package org.dispatchlens.jobs.semantics;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.common.semantics.TextEmbedder;
import org.dispatchlens.jobs.align.TextVectors;
import org.dispatchlens.jobs.spark.Floats;

/** A few texts embedded and collected. */
record Embedder(SparkSession spark, TextVectors model) implements TextEmbedder {
    @Override
    public Map<String, float[]> vectors(Collection<String> texts) {
        Dataset<Row> distinct = spark.createDataset(
                        texts.stream().distinct().sorted().toList(), Encoders.STRING())
                .toDF(Stages.TEXT);
        Map<String, float[]> vectors = new HashMap<>();
        for (Row row : model.of(distinct).collectAsList()) {
            vectors.put(row.getString(0), Floats.of(row.getList(1)));
        }
        return vectors;
    }

    @Override
    public String name() {
        return model.model();
    }
}
