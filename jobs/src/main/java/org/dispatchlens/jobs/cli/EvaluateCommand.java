package org.dispatchlens.jobs.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.evaluate.Evaluation;
import org.dispatchlens.common.evaluate.Task;
import org.dispatchlens.jobs.semantics.SemanticModels;
import org.dispatchlens.jobs.spark.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores the extraction against labelled text; only the models need Spark. */
@Command(
        name = "evaluate",
        description = {
            "Scores the extraction against labelled text: prints one JSON line of metrics with n and 95 %% intervals,",
            "and writes a row per item, errors first and by rule, so that anyone can count again."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  dispatchlens evaluate --task accusations --gold labels/accusations --predictions out/accusations.csv",
            "  dispatchlens evaluate --task figures --gold labels/figures.jsonl --texts my-texts",
            "  dispatchlens evaluate --task blames --gold labels/ann.jsonl --coder labels/ben.jsonl --texts my-texts"
        })
final class EvaluateCommand implements Callable<Integer> {
    /** The names of the tasks, for help and completion. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Task.values()).map(Task::code).iterator();
        }
    }

    @Option(
            names = "--task",
            required = true,
            paramLabel = "TASK",
            completionCandidates = Names.class,
            description = "What to score: ${COMPLETION-CANDIDATES}.")
    private String task;

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "PATH",
            description = "JSON Lines file with the labels, or a folder of them.")
    private Path gold;

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description =
                    "Folder of the texts, where labels name articles; default: docs/ beside the labels, else their folder.")
    private Path texts;

    @Option(
            names = "--coder",
            paramLabel = "PATH",
            description = "Score these labels of a second coder in place of the program (tasks figures and blames).")
    private Path coder;

    @Option(
            names = "--predictions",
            paramLabel = "CSV",
            description = "Where to write a row per item; default: out/evaluate/TASK.csv.")
    private Path predictions;

    @Option(
            names = "--markdown",
            paramLabel = "FILE",
            description = "Also add the metrics to this file as rows of a Markdown table.")
    private Path markdown;

    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description = "Folder whose YAML files extend the built-in codebook files of the same name.")
    private Path codebook;

    @Option(
            names = "--semantics",
            paramLabel = "on|off",
            description = "Tasks target-sentiment and statement-pairs: score the models or the words alone; default: on"
                    + " where the models are at hand.")
    private Semantics.Switch semantics;

    @Option(
            names = "--embedding-model",
            paramLabel = "DIR",
            description =
                    "Task statement-pairs: folder of the model that compares statements; default: the built-in one.")
    private String embeddingModel;

    @Option(
            names = "--sentiment-head",
            paramLabel = "FILE",
            description = "Task target-sentiment: head.json of the model to score; default: the built-in one.")
    private Path sentimentHead;

    @Override
    public Integer call() {
        Task wanted = wanted();
        CodebookFiles files = codebook == null ? CodebookFiles.builtIn() : CodebookFiles.withOverrides(codebook);
        Evaluation evaluation = evaluation(wanted, files);
        Path items = predictions == null ? Path.of("out", "evaluate", wanted.code() + ".csv") : predictions;
        evaluation.writeItems(items);
        if (markdown != null) {
            evaluation.addMarkdown(markdown);
        }
        System.out.println(evaluation.json());
        return ExitCodes.DONE;
    }

    private Evaluation evaluation(Task wanted, CodebookFiles files) {
        Optional<Path> folder = Optional.ofNullable(texts);
        if (coder != null) {
            return wanted.evaluateCoder(gold, coder, folder, files);
        }
        boolean hasModel = wanted == Task.TARGET_SENTIMENT || wanted == Task.STATEMENT_PAIRS;
        return hasModel && byModel() ? model(wanted, files) : wanted.evaluate(gold, folder, files);
    }

    private boolean byModel() {
        return semantics == null ? SemanticModels.available() : semantics == Semantics.Switch.ON;
    }

    private Evaluation model(Task wanted, CodebookFiles files) {
        SemanticModels models =
                SemanticModels.find(Optional.ofNullable(embeddingModel), Optional.ofNullable(sentimentHead));
        try (SparkSession spark = Session.open(null)) {
            return wanted == Task.TARGET_SENTIMENT
                    ? Task.evaluateTones(gold, models.targets(spark), files)
                    : Task.evaluatePairs(gold, Optional.ofNullable(texts), models.embedder(spark), files);
        }
    }

    private Task wanted() {
        return Arrays.stream(Task.values())
                .filter(t -> t.code().equals(task))
                .findFirst()
                .orElseThrow(() -> new InputException("--task " + task + " is not known: expected one of "
                        + Arrays.stream(Task.values()).map(Task::code).collect(Collectors.joining(", "))));
    }
}
