package org.dispatchlens.jobs.semantics;

import com.johnsnowlabs.ml.onnx.OnnxWrapper;
import com.johnsnowlabs.nlp.embeddings.BGEEmbeddings;
import com.johnsnowlabs.nlp.embeddings.BertEmbeddings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.ml.Transformer;
import org.apache.spark.sql.SparkSession;
import scala.Option;
import scala.Predef;
import scala.Tuple2;
import scala.collection.JavaConverters;

/**
 * Makes Spark NLP stages of an ONNX export: one vector per text, or one per word.
 *
 * <p>Only the driver reads the folder of the export. The word pieces travel inside the stage, and the weights as a file that
 * Spark sends to every executor ({@code SparkContext.addFile}), so that executors need no folder of models.
 *
 * <p>Spark NLP's own {@code loadSavedModel} ships every model as {@code model.onnx}, so that a second one in the same
 * session is refused or taken for the first. Here the file bears the model's name.
 */
final class ModelImport {
    private static final String ENGINE = "onnx";
    private static final String COPY = "dispatchlens-model-";

    /** Folders with an export under its own name, by the export's folder; a path that Spark ships must stay the same. */
    private static final Map<Path, Path> NAMED = new ConcurrentHashMap<>();

    private final SparkSession spark;
    private final ModelFolder model;

    ModelImport(SparkSession spark, ModelFolder model) {
        this.spark = spark;
        this.model = model;
    }

    /** A stage that makes one vector per text. */
    Transformer sentences() {
        BGEEmbeddings stage = new BGEEmbeddings().setVocabulary(vocabulary());
        stage.setModelIfNotSet(spark, Option.empty(), weights(), Option.empty());
        stage.set(stage.engine(), ENGINE);
        return stage.setUseCLSToken(Pooling.of(model) == Pooling.FIRST);
    }

    /** A stage that makes one vector per token. */
    Transformer tokens() {
        BertEmbeddings stage = new BertEmbeddings().setVocabulary(vocabulary());
        stage.setModelIfNotSet(spark, Option.empty(), weights(), Option.empty());
        stage.set(stage.engine(), ENGINE);
        return stage;
    }

    private Option<OnnxWrapper> weights() {
        String folder = NAMED.computeIfAbsent(model.local().toAbsolutePath(), f -> named())
                .toString();
        return Option.apply(OnnxWrapper.read(spark, folder, false, true, model.name(), Option.empty(), Option.empty()));
    }

    /**
     * A folder with the export under its own name. It stays until the process ends, since Spark may ship it to every new
     * executor. A copy and not a link: Spark ships a link under the name of what it points to.
     */
    private Path named() {
        try {
            Path folder = Files.createTempDirectory(COPY);
            folder.toFile().deleteOnExit();
            Path copy = Files.copy(model.onnx(), folder.resolve(model.name() + ".onnx"));
            copy.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("copying the model " + model.location(), e);
        }
    }

    private scala.collection.immutable.Map<String, Object> vocabulary() {
        List<String> pieces = WordPieces.read(model.vocabulary());
        Map<String, Object> numbers = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            numbers.put(pieces.get(i), i);
        }
        return JavaConverters.mapAsScalaMapConverter(numbers)
                .asScala()
                .toMap(Predef.<Tuple2<String, Object>>$conforms());
    }
}
