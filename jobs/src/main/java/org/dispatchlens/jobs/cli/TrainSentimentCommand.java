package org.dispatchlens.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.evaluate.Evaluation;
import org.dispatchlens.common.evaluate.TargetExamples;
import org.dispatchlens.common.evaluate.Task;
import org.dispatchlens.common.semantics.SentimentHead;
import org.dispatchlens.common.semantics.TargetExample;
import org.dispatchlens.jobs.semantics.TrainSentimentJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the head of the sentiment model. */
@Command(
        name = "train-sentiment",
        description = {
            "Trains the sentiment model on labelled targets: JSON Lines with id, text, target, start, end, label.",
            "Writes head.json (the weights) and MODEL-CARD.md into the output folder. The same input gives the same weights."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  dispatchlens train-sentiment --input labels/train.jsonl --dev labels/dev.jsonl --output out/head"
        })
final class TrainSentimentCommand implements Callable<Integer> {
    @Option(names = "--input", required = true, paramLabel = "PATH", description = "Training data: a file or a folder.")
    private Path input;

    @Option(
            names = "--dev",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Labelled data to measure the trained model on; never trained on.")
    private List<Path> dev = List.of();

    @Option(names = "--output", required = true, paramLabel = "DIR", description = "Folder for the head and its card.")
    private Path output;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "target-sentiment",
            description = "What tables call the model; default: ${DEFAULT-VALUE}.")
    private String name;

    @Option(names = "--data", paramLabel = "TEXT", description = "Name, source and licence of the data, for the card.")
    private String data;

    @Option(
            names = "--encoders",
            split = ",",
            paramLabel = "NAME",
            description = "Models whose word vectors are read; default: the two that come with the program.")
    private List<String> encoders = TrainSentimentJob.ENCODERS;

    @Option(
            names = "--embedding-model",
            paramLabel = "DIR",
            description = "Folder of a model of your own, whose name stands in --encoders: an ONNX export.")
    private String embeddingModel;

    @Option(
            names = "--penalty",
            paramLabel = "X",
            description = "Strength of the L2 penalty on the weights (regParam of MLlib); default: 1.")
    private double penalty = TrainSentimentJob.PENALTY;

    @Option(names = "--master", paramLabel = "URL", description = "Spark master; default: local[*].")
    private String master;

    @Override
    public Integer call() {
        // Before anything is started, so that a wrong label is told at once.
        List<TargetExample> examples = TargetExamples.read(input);
        try (TrainSentimentJob job = TrainSentimentJob.open(encoders, Optional.ofNullable(embeddingModel), master)) {
            SentimentHead head = job.train(name, examples, penalty, record());
            List<Evaluation> evaluations = new ArrayList<>();
            for (Path gold : dev) {
                Evaluation evaluation = Task.evaluateTones(gold, job.model(head), CodebookFiles.builtIn());
                System.out.println(evaluation.json());
                evaluations.add(evaluation);
            }
            write("head.json", head.toJson() + "\n");
            write("MODEL-CARD.md", ModelCard.of(head, dev, evaluations));
        }
        return ExitCodes.DONE;
    }

    private Map<String, String> record() {
        Map<String, String> record = new TreeMap<>();
        record.put("data", data == null ? "not stated" : data);
        return record;
    }

    private void write(String file, String text) {
        try {
            Files.createDirectories(output);
            Files.writeString(output.resolve(file), text);
        } catch (IOException e) {
            throw new InputException("--output " + output + " cannot be written: " + e.getMessage(), e);
        }
    }
}
