package org.dispatchlens.jobs.semantics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.ml.Transformer;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.common.error.InputException;

/**
 * Where an embedding model is.
 *
 * <p>An ONNX export is a local folder with {@code model.onnx} and the word pieces in {@code assets/vocab.txt}, {@code
 * vocab.txt} or {@code tokenizer.json}. Anything with a {@code metadata} folder, at any Hadoop URI, is what Spark NLP
 * saved: one stage or a whole pipeline.
 *
 * @param location the folder as given
 * @param saved whether Spark NLP saved it; an ONNX export otherwise
 */
record ModelFolder(String location, boolean saved) {
    private static final String ONNX = "model.onnx";
    private static final List<String> VOCABULARIES = List.of("assets/vocab.txt", "vocab.txt", "tokenizer.json");

    /**
     * Looks at a folder.
     *
     * @throws InputException where it is neither an ONNX export nor saved by Spark NLP
     */
    static ModelFolder of(String location, Configuration hadoop) {
        if (exists(location + "/metadata", hadoop)) {
            return new ModelFolder(location, true);
        }
        ModelFolder folder = new ModelFolder(location, false);
        if (!Files.isRegularFile(folder.onnx())) {
            throw new InputException("--embedding-model " + location + " has neither " + ONNX
                    + " (an ONNX export) nor metadata/ (a model saved by Spark NLP): name such a folder");
        }
        folder.vocabulary();
        return folder;
    }

    private static boolean exists(String location, Configuration hadoop) {
        try {
            org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(location);
            return FileSystem.get(path.toUri(), hadoop).exists(path);
        } catch (IOException | IllegalArgumentException e) {
            throw new InputException("--embedding-model " + location + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Name of the model: that of its folder. */
    String name() {
        return new org.apache.hadoop.fs.Path(location).getName();
    }

    /** The stage that makes one vector per text; what the user saved is one stage or pipeline, whatever its kind. */
    Transformer sentences(SparkSession spark) {
        return saved ? SavedStage.load(spark, location) : new ModelImport(spark, this).sentences();
    }

    /** The stage that makes one vector per token. */
    Transformer tokens(SparkSession spark) {
        return saved ? SavedStage.load(spark, location) : new ModelImport(spark, this).tokens();
    }

    Path onnx() {
        return local().resolve(ONNX);
    }

    /** The file with the word pieces of an ONNX export. */
    Path vocabulary() {
        return VOCABULARIES.stream()
                .map(local()::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new InputException("--embedding-model " + location
                        + " has no word pieces: put vocab.txt or tokenizer.json beside " + ONNX));
    }

    Path local() {
        return Path.of(location);
    }
}
