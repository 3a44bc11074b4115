package org.dispatchlens.jobs.semantics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
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
     * @throws InputException where the folder holds no stage that is known here, or the executors cannot read it
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
        try {
            return new ObjectMapper()
                    .readTree(metadata(spark, location))
                    .path("class")
                    .asText();
        } catch (JsonProcessingException e) {
            throw new InputException(location + "/metadata is damaged: save the model anew", e);
        }
    }

    /** Unlike an ONNX export, a saved stage is read by Spark's tasks, so that a folder of the driver alone will not do. */
    private static String metadata(SparkSession spark, String location) {
        try {
            return spark.read().textFile(location + "/metadata").first();
        } catch (Exception e) {
            if (String.valueOf(e.getMessage()).contains(FileNotFoundException.class.getSimpleName())) {
                throw new InputException(
                        "the executors cannot read the model " + location + ": put it on storage that all workers see,"
                                + " or name an ONNX export, which the driver sends to them",
                        e);
            }
            throw e;
        }
    }
}
