package org.dispatchlens.jobs.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.jobs.align.AlignJob;
import org.dispatchlens.jobs.align.StatementsJob;
import org.dispatchlens.jobs.run.Job;
import org.dispatchlens.jobs.semantics.SemanticModels;
import org.dispatchlens.jobs.semantics.SentimentJob;
import picocli.CommandLine.Option;

/** Options of commands that align: whether models of meaning are used, and which. */
final class Semantics {
    /** Whether a model is used. */
    enum Switch {
        ON,
        OFF
    }

    @Option(
            names = "--semantics",
            paramLabel = "on|off",
            defaultValue = "off",
            description = "Compare statements by meaning and score sentiment with a model as well; default: off.")
    private Switch semantics = Switch.OFF;

    @Option(
            names = "--embedding-model",
            paramLabel = "DIR",
            description = "Model that compares statements: a folder with an ONNX export, or what Spark NLP saved.")
    private String embeddingModel;

    @Option(
            names = "--sentiment-head",
            paramLabel = "FILE",
            description = "head.json of a sentiment model that train-sentiment made.")
    private Path sentimentHead;

    /** The jobs of the align stage. */
    List<Job> jobs() {
        if (semantics == Switch.OFF) {
            return List.of(new AlignJob(), new StatementsJob(Optional.empty()));
        }
        SemanticModels models =
                SemanticModels.find(Optional.ofNullable(embeddingModel), Optional.ofNullable(sentimentHead));
        return List.of(new AlignJob(), new StatementsJob(Optional.of(models.sentences())), new SentimentJob(models));
    }
}
