package org.dispatchlens.jobs.semantics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.common.semantics.SentimentHead;
import org.dispatchlens.common.semantics.TargetExample;
import org.dispatchlens.jobs.spark.Session;

/**
 * Trains a sentiment head, and loads it for scoring.
 *
 * <p>Input: labelled targets ({@link org.dispatchlens.common.evaluate.TargetExamples}). Output: a {@link SentimentHead}.
 *
 * <p>Example: {@code dispatchlens train-sentiment --input labels/train.jsonl --dev labels/dev.jsonl --output out/head}
 */
public final class TrainSentimentJob implements AutoCloseable {
    /** Found by cross-validation, see the model card. */
    public static final double PENALTY = 1;

    /** Encoders of the built-in head. */
    public static final List<String> ENCODERS = List.of(ModelStore.DEFAULT, "all-minilm-l6-v2-q");

    private static final int ITERATIONS = 200;

    private final SparkSession spark;
    private final List<String> encoders;
    private final WordEncoders words;

    private TrainSentimentJob(SparkSession spark, List<String> encoders, WordEncoders words) {
        this.spark = spark;
        this.encoders = encoders;
        this.words = words;
    }

    /** Finds the encoders, opens a session and loads them. */
    public static TrainSentimentJob open(List<String> encoders, Optional<String> embeddingModel, String master) {
        SemanticModels.requireSparkNlp();
        ModelStore store = new ModelStore(embeddingModel);
        List<ModelFolder> models = encoders.stream().map(store::model).toList();
        SparkSession spark = Session.open(master);
        return new TrainSentimentJob(spark, encoders, WordEncoders.load(spark, models));
    }

    /**
     * Trains.
     *
     * @param record what the head says of its data
     */
    public SentimentHead train(String name, List<TargetExample> examples, double penalty, Map<String, String> record) {
        Map<String, String> training = new TreeMap<>(record);
        training.put("examples", String.valueOf(examples.size()));
        SentimentHead.LABELS.forEach(label -> training.put(
                "examples " + label,
                String.valueOf(
                        examples.stream().filter(e -> e.label().equals(label)).count())));
        return new SentimentTraining(name, encoders, penalty, ITERATIONS).train(words, spark, examples, training);
    }

    /** The head, ready to score. */
    public TargetModel model(SentimentHead head) {
        return new TargetModel(spark, head, words);
    }

    @Override
    public void close() {
        spark.stop();
    }
}
