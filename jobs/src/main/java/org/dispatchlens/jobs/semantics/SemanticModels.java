package org.dispatchlens.jobs.semantics;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.semantics.SentimentHead;
import org.dispatchlens.common.semantics.TextEmbedder;
import org.dispatchlens.jobs.align.TextVectors;
import scala.Console;

/** The models of a run: one that compares statements, and the encoders under the sentiment head. */
public final class SemanticModels {
    private static final String BUILT_IN_HEAD = "/models/target-sentiment-en-1/head.json";

    private final ModelFolder statements;
    private final SentimentHead head;
    private final List<ModelFolder> encoders;

    private SemanticModels(ModelFolder statements, SentimentHead head, List<ModelFolder> encoders) {
        this.statements = statements;
        this.head = head;
        this.encoders = encoders;
    }

    /** Whether Spark NLP and the built-in models are here. */
    public static boolean available() {
        return sparkNlp() && new ModelStore(Optional.empty()).has(ModelStore.DEFAULT);
    }

    /**
     * Finds the models; those that are new are imported when they are loaded.
     *
     * @param embeddingModel folder of the model that compares statements; the built-in one where empty
     * @param sentimentHead file of a head; the built-in one where empty
     * @throws InputException where a model cannot be found
     */
    public static SemanticModels find(Optional<String> embeddingModel, Optional<Path> sentimentHead) {
        requireSparkNlp();
        ModelStore store = new ModelStore(embeddingModel);
        SentimentHead head = sentimentHead.map(SemanticModels::read).orElseGet(SemanticModels::builtInHead);
        List<ModelFolder> encoders = head.encoders().stream().map(store::model).toList();
        return new SemanticModels(store.model(store.statementModel()), head, encoders);
    }

    /** Refuses to go on without Spark NLP, and keeps what it prints away from the standard output, where results stand. */
    static void requireSparkNlp() {
        if (!sparkNlp()) {
            throw new InputException(
                    "Spark NLP is not on the class path: start scripts/dispatchlens or scripts/spark-submit, or give"
                            + " spark-submit the jars that README names");
        }
        PrintStream results = System.out;
        System.setOut(System.err);
        // Scala keeps the stream that it finds when it is first asked.
        Console.out();
        System.setOut(results);
    }

    private static boolean sparkNlp() {
        return SemanticModels.class.getResource("/com/johnsnowlabs/nlp/SparkNLP.class") != null;
    }

    private static SentimentHead read(Path file) {
        try {
            return SentimentHead.parse(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new InputException("--sentiment-head " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static SentimentHead builtInHead() {
        try (InputStream in = SemanticModels.class.getResourceAsStream(BUILT_IN_HEAD)) {
            return SentimentHead.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), BUILT_IN_HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + BUILT_IN_HEAD, e);
        }
    }

    /** The model that compares statements; loaded when it is first asked. */
    public TextVectors sentences() {
        return new SentenceVectors(statements);
    }

    /** The same for a program that asks for vectors outside of a run. */
    public TextEmbedder embedder(SparkSession spark) {
        return new Embedder(spark, sentences());
    }

    /** The sentiment model, loaded. */
    public TargetModel targets(SparkSession spark) {
        return new TargetModel(spark, head, WordEncoders.load(spark, encoders));
    }
}
