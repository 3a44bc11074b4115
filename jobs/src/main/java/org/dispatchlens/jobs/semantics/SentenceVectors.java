package org.dispatchlens.jobs.semantics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.udf;

import com.johnsnowlabs.nlp.DocumentAssembler;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.Transformer;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.jobs.align.TextVectors;
import scala.collection.Seq;

/** One vector of length 1 per text, by Spark NLP. */
final class SentenceVectors implements TextVectors {
    private static final String KIND = "sentence_embeddings";
    private static final UserDefinedFunction NORMALISED = udf(
            (UDF1<Seq<Float>, float[]>) SentenceVectors::normalised,
            DataTypes.createArrayType(DataTypes.FloatType, false));

    private final ModelFolder model;

    SentenceVectors(ModelFolder model) {
        this.model = model;
    }

    @Override
    public String model() {
        return model.name();
    }

    @Override
    public Dataset<Row> of(Dataset<Row> texts) {
        SparkSession spark = texts.sparkSession();
        // Every task runs the model on one core, so that all cores need a part of the texts.
        Dataset<Row> spread =
                texts.select(Stages.TEXT).repartition(spark.sparkContext().defaultParallelism(), col(Stages.TEXT));
        Dataset<Row> embedded = embedded(spread, model.sentences(spark));
        Column first = element_at(col(embeddings(embedded)), 1).getField("embeddings");
        return embedded.select(col(Stages.TEXT), NORMALISED.apply(first).as("vector"));
    }

    /** A user's pipeline reads the texts itself; a single stage reads documents. */
    private static Dataset<Row> embedded(Dataset<Row> texts, Transformer saved) {
        return saved instanceof PipelineModel
                ? saved.transform(texts)
                : Stages.onDocument(saved)
                        .transform(Stages.documents(new DocumentAssembler()).transform(texts));
    }

    /** The column of the last stage that makes sentence embeddings; Spark NLP notes the kind of each column. */
    private String embeddings(Dataset<Row> embedded) {
        String found = "";
        for (StructField field : embedded.schema().fields()) {
            if (field.metadata().contains("annotatorType")
                    && field.metadata().getString("annotatorType").equals(KIND)) {
                found = field.name();
            }
        }
        if (found.isEmpty()) {
            throw new InputException(
                    "the model " + model.location() + " makes no sentence embeddings: name one that does");
        }
        return found;
    }

    private static float[] normalised(Seq<Float> values) {
        float[] vector = new float[values.size()];
        double squares = 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] = values.apply(i);
            squares += vector[i] * vector[i];
        }
        float length = squares == 0 ? 1 : (float) Math.sqrt(squares);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
