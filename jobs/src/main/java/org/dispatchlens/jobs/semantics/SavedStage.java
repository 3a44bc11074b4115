package org.dispatchlens.jobs.semantics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.Transformer;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.common.error.InputException;

/** Reads what Spark NLP saved: one stage of whatever class, or a whole pipeline. */
final class SavedStage {
    private SavedStage() {}

    /**
     * Loads it.
     *
     * @param location folder at any Hadoop URI
     * @throws InputException where the folder holds no stage that is known here
     */
    static Transformer load(SparkSession spark, String location) {
        String type = type(spark, location);
        if (type.equals(PipelineModel.class.getName())) {
            return PipelineModel.load(location);
        }
        try {
            return (Transformer)
                    Class.forName(type).getMethod("load", String.class).invoke(null, location);
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new InputException(
                    "the model " + location + " is a " + type + ", which cannot be loaded here: name a saved stage or"
                            + " pipeline with sentence embeddings",
                    e);
        }
    }

    private static String type(SparkSession spark, String location) {
        String metadata = spark.read().textFile(location + "/metadata").first();
        try {
            return new ObjectMapper().readTree(metadata).path("class").asText();
        } catch (JsonProcessingException e) {
            throw new InputException(location + "/metadata is damaged: save the model anew", e);
        }
    }
}
