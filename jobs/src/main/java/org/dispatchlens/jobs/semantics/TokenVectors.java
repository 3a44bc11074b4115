package org.dispatchlens.jobs.semantics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;

import com.johnsnowlabs.nlp.DocumentAssembler;
import org.apache.spark.ml.Transformer;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * One vector per word of a text, in the light of the words around it, by Spark NLP. Words are an array of structs: {@code
 * begin} (UTF-16 offset), {@code end} (left out), {@code vector} (floats). A word's vector is that of its first piece.
 */
final class TokenVectors {
    private final Transformer stage;

    private TokenVectors(Transformer stage) {
        this.stage = stage;
    }

    /** By a stage that makes a vector of each token. */
    static TokenVectors of(Transformer stage) {
        return new TokenVectors(Stages.onTokens(stage));
    }

    /** The rows with their column {@code text} read and the words added in the column {@code as}; other columns stay. */
    Dataset<Row> add(Dataset<Row> rows, String as) {
        Dataset<Row> documents = Stages.documents(new DocumentAssembler()).transform(rows);
        Dataset<Row> tokens = documents.select(col("*"), WordTokens.of(Stages.TEXT));
        return stage.transform(tokens)
                .withColumn(as, transform(col(Stages.EMBEDDINGS), TokenVectors::word))
                .drop(Stages.DOCUMENT, Stages.TOKEN, Stages.EMBEDDINGS);
    }

    private static Column word(Column annotation) {
        return struct(
                annotation.getField("begin").as("begin"),
                annotation.getField("end").plus(1).as("end"),
                annotation.getField("embeddings").as("vector"));
    }
}
