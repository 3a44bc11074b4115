package org.dispatchlens.common.semantics;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.error.InputException;

/**
 * A multinomial logistic regression over {@link TargetFeatures}: the part of the sentiment model that is trained here and
 * kept with the program.
 *
 * @param name how the model is called in tables
 * @param encoders names of the models whose word vectors it was trained on, in the order of their features
 * @param labels negative, neutral, positive
 * @param intercepts one per label
 * @param weights a row per label as 32-bit floats, little endian, in base64
 * @param training what it was trained with, for the record
 */
@JsonPropertyOrder({"name", "encoders", "labels", "training", "intercepts", "weights"})
public record SentimentHead(
        String name,
        List<String> encoders,
        List<String> labels,
        List<Double> intercepts,
        String weights,
        Map<String, String> training)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The only labels there are, in the order of their rows. */
    public static final List<String> LABELS = List.of("negative", "neutral", "positive");

    private static final ObjectMapper JSON = new ObjectMapper();

    public SentimentHead {
        encoders = List.copyOf(encoders);
        labels = List.copyOf(labels);
        intercepts = List.copyOf(intercepts);
        training = new TreeMap<>(training);
        if (!labels.equals(LABELS) || intercepts.size() != LABELS.size()) {
            throw new InputException("the sentiment head " + name + " has other labels than " + LABELS
                    + ": train it with `dispatchlens train-sentiment`");
        }
    }

    /** A head with these weights, a row per label. */
    public static SentimentHead of(
            String name,
            List<String> encoders,
            double[][] weights,
            List<Double> intercepts,
            Map<String, String> training) {
        ByteBuffer bytes = ByteBuffer.allocate(LABELS.size() * weights[0].length * Float.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        for (double[] row : weights) {
            for (double weight : row) {
                bytes.putFloat((float) weight);
            }
        }
        String text = Base64.getEncoder().encodeToString(bytes.array());
        return new SentimentHead(name, encoders, LABELS, intercepts, text, training);
    }

    /**
     * Reads a head.
     *
     * @param from what error messages call the file
     * @throws InputException where it is no head
     */
    public static SentimentHead parse(String json, String from) {
        try {
            return JSON.readValue(json, SentimentHead.class);
        } catch (JsonProcessingException | IllegalArgumentException | NullPointerException e) {
            throw new InputException(
                    from + " is no sentiment head: name the head.json that `dispatchlens train-sentiment` wrote", e);
        }
    }

    /** One line of JSON. */
    public String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a head of strings and numbers cannot be written", e);
        }
    }

    /** The weights, ready to be used. */
    public Classifier classifier() {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(weights)).order(ByteOrder.LITTLE_ENDIAN);
        float[][] rows = new float[LABELS.size()][bytes.remaining() / Float.BYTES / LABELS.size()];
        for (float[] row : rows) {
            for (int k = 0; k < row.length; k++) {
                row[k] = bytes.getFloat();
            }
        }
        return new Classifier(rows, intercepts);
    }

    /** A head in memory. */
    public static final class Classifier {
        private final float[][] weights;
        private final List<Double> intercepts;

        private Classifier(float[][] weights, List<Double> intercepts) {
            this.weights = weights;
            this.intercepts = intercepts;
        }

        /**
         * Softmax of the linear scores.
         *
         * @throws IllegalArgumentException where there are more or fewer features than weights
         */
        public Tone classify(double[] features) {
            if (features.length != weights[0].length) {
                throw new IllegalArgumentException(
                        features.length + " features for a head that takes " + weights[0].length);
            }
            double[] exp = new double[weights.length];
            double largest = Double.NEGATIVE_INFINITY;
            for (int label = 0; label < exp.length; label++) {
                exp[label] = intercepts.get(label) + dot(weights[label], features);
                largest = Math.max(largest, exp[label]);
            }
            double sum = 0;
            for (int label = 0; label < exp.length; label++) {
                exp[label] = Math.exp(exp[label] - largest);
                sum += exp[label];
            }
            return new Tone(exp[0] / sum, exp[1] / sum, exp[2] / sum);
        }

        private static double dot(float[] a, double[] b) {
            double sum = 0;
            for (int k = 0; k < b.length; k++) {
                sum += a[k] * b[k];
            }
            return sum;
        }
    }
}
