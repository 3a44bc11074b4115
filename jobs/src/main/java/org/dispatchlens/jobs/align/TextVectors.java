package org.dispatchlens.jobs.align;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dispatchlens.common.align.statements.VectorSimilarity;

/** Embeds texts. What does so lives with the models; alignment only asks. */
public interface TextVectors {
    /**
     * The vectors of texts.
     *
     * @param distinct one column {@code text}, each text once
     * @return {@code text} and {@code vector} (array of floats of length 1 in the Euclidean norm, all of one dimension);
     *     a text without a vector may be missing
     */
    Dataset<Row> of(Dataset<Row> distinct);

    /** Name of the model, for the tables. */
    String model();

    /** Similarity from which two statements are one, for half the cosine of these vectors and half the words. */
    default double threshold() {
        return VectorSimilarity.DEFAULT_THRESHOLD;
    }
}
