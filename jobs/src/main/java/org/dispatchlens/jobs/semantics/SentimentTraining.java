package org.dispatchlens.jobs.semantics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.linalg.Matrix;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.semantics.SentimentHead;
import org.dispatchlens.common.semantics.TargetExample;
import scala.collection.Seq;

/**
 * Trains a sentiment head with MLlib: multinomial logistic regression with an L2 penalty on standardised features, each
 * label weighing the same.
 *
 * <p>Nothing is drawn at random, and all rows are in one partition in the order of the input, so that the same input gives
 * the same weights.
 *
 * @param name name of the head
 * @param encoders names of the encoders
 * @param penalty strength of the L2 penalty, MLlib's regParam
 * @param iterations at most so many steps of L-BFGS
 */
record SentimentTraining(String name, List<String> encoders, double penalty, int iterations) {
    private static final StructType EXAMPLE = new StructType()
            .add(Stages.TEXT, DataTypes.StringType)
            .add("start", DataTypes.IntegerType)
            .add("end", DataTypes.IntegerType)
            .add("label", DataTypes.DoubleType)
            .add("weight", DataTypes.DoubleType)
            .add("number", DataTypes.IntegerType);

    /** Trains on the examples. */
    SentimentHead train(
            WordEncoders words, SparkSession spark, List<TargetExample> examples, Map<String, String> record) {
        Dataset<Row> features = words.read(spark.createDataFrame(rows(examples), EXAMPLE))
                .select(
                        col("number"),
                        col("label"),
                        col("weight"),
                        udf(
                                        (UDF3<Seq<Seq<Row>>, Integer, Integer, Vector>) SentimentTraining::features,
                                        SQLDataTypes.VectorType())
                                .apply(col(WordEncoders.WORDS), col("start"), col("end"))
                                .as("features"));
        // Encoded once by all cores, then put into one order.
        Dataset<Row> ordered = features.persist(StorageLevel.MEMORY_AND_DISK());
        ordered.count();
        LogisticRegressionModel model = new LogisticRegression()
                .setFamily("multinomial")
                .setWeightCol("weight")
                .setRegParam(penalty)
                .setElasticNetParam(0)
                .setStandardization(true)
                .setMaxIter(iterations)
                .fit(ordered.repartition(1).sortWithinPartitions("number"));
        return head(model, record);
    }

    private static Vector features(Seq<Seq<Row>> words, int start, int end) {
        return Vectors.dense(Features.of(Features.words(words), new Span(start, end)));
    }

    private static List<Row> rows(List<TargetExample> examples) {
        double[] counts = new double[SentimentHead.LABELS.size()];
        examples.forEach(e -> counts[SentimentHead.LABELS.indexOf(e.label())]++);
        List<Row> rows = new ArrayList<>();
        for (TargetExample example : examples) {
            int label = SentimentHead.LABELS.indexOf(example.label());
            rows.add(RowFactory.create(
                    example.query().text(),
                    example.query().target().start(),
                    example.query().target().end(),
                    (double) label,
                    examples.size() / (counts.length * counts[label]),
                    rows.size()));
        }
        return rows;
    }

    private SentimentHead head(LogisticRegressionModel model, Map<String, String> record) {
        Matrix coefficients = model.coefficientMatrix();
        double[][] weights = new double[coefficients.numRows()][coefficients.numCols()];
        for (int label = 0; label < weights.length; label++) {
            int row = label;
            Arrays.setAll(weights[label], k -> coefficients.apply(row, k));
        }
        List<Double> intercepts =
                Arrays.stream(model.interceptVector().toArray()).boxed().toList();
        Map<String, String> training = new TreeMap<>(record);
        training.put("penalty", String.format(Locale.ROOT, "%s", penalty));
        training.put("iterations", String.valueOf(model.summary().totalIterations()));
        return SentimentHead.of(name, encoders, weights, intercepts, training);
    }
}
