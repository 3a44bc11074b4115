package org.dispatchlens.jobs.semantics;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Several encoders that read the same text, each with its own word vectors. */
final class WordEncoders {
    /** Column of an array with, for each encoder, the words of the text (see {@link TokenVectors}). */
    static final String WORDS = "words";

    private final List<TokenVectors> encoders;

    private WordEncoders(List<TokenVectors> encoders) {
        this.encoders = encoders;
    }

    static WordEncoders load(SparkSession spark, List<ModelFolder> models) {
        return new WordEncoders(models.stream()
                .map(model -> TokenVectors.of(model.tokens(spark)))
                .toList());
    }

    /** The rows with their column {@code text} read by every encoder and {@link #WORDS} added; other columns stay. */
    Dataset<Row> read(Dataset<Row> rows) {
        // Every task runs the models on one core, so that all cores need a part of the texts.
        Dataset<Row> read = rows.repartition(rows.sparkSession().sparkContext().defaultParallelism(), col(Stages.TEXT));
        String[] columns =
                IntStream.range(0, encoders.size()).mapToObj(i -> WORDS + i).toArray(String[]::new);
        for (int i = 0; i < columns.length; i++) {
            read = encoders.get(i).add(read, columns[i]);
        }
        Column all = array(List.of(columns).stream().map(c -> col(c)).toArray(Column[]::new));
        return read.withColumn(WORDS, all).drop(columns);
    }
}
