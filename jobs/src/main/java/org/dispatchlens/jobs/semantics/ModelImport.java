package org.dispatchlens.jobs.semantics;

import com.johnsnowlabs.ml.onnx.OnnxWrapper;
import com.johnsnowlabs.nlp.SparkNLP;
import com.johnsnowlabs.nlp.embeddings.BGEEmbeddings;
import com.johnsnowlabs.nlp.embeddings.BertEmbeddings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.util.MLWriter;
import org.apache.spark.sql.SparkSession;
import scala.Option;
import scala.Predef;
import scala.Tuple2;
import scala.collection.JavaConverters;

/**
 * Makes saved Spark NLP stages of an ONNX export: {@link #SENTENCES} (one vector per text) and {@link #TOKENS} (one per
 * word). They stand beside the export, so that the import is done once; where nothing can be written there, they go to a
 * temporary folder.
 *
 * <p>Spark NLP's own {@code loadSavedModel} ships every model as {@code model.onnx}, so that a second one in the same
 * session is refused or taken for the first. Here the file bears the model's name.
 */
final class ModelImport {
    static final String SENTENCES = "sentences";
    static final String TOKENS = "tokens";

    private static final String ENGINE = "onnx";

    private final SparkSession spark;
    private final ModelFolder model;

    private ModelImport(SparkSession spark, ModelFolder model) {
        this.spark = spark;
        this.model = model;
    }

    /** The folder of the saved stages of an ONNX export; imports it when that has not been done. */
    static Path stages(SparkSession spark, ModelFolder model) {
        String version = "spark-nlp-" + SparkNLP.version();
        Path beside = model.local().resolve(version);
        if (Files.isDirectory(beside)) {
            return beside;
        }
        try {
            Path parent = Files.isWritable(model.local()) ? model.local() : Files.createTempDirectory(version);
            Path staging = Files.createTempDirectory(parent, ".import-");
            new ModelImport(spark, model).into(staging);
            return inPlace(staging, parent.resolve(version));
        } catch (IOException e) {
            throw new UncheckedIOException("importing the model " + model.location(), e);
        }
    }

    private void into(Path staging) throws IOException {
        Option<OnnxWrapper> onnx = Option.apply(read(named()));
        scala.collection.immutable.Map<String, Object> vocabulary = vocabulary();
        BGEEmbeddings sentences = new BGEEmbeddings().setVocabulary(vocabulary);
        sentences.setModelIfNotSet(spark, Option.empty(), onnx, Option.empty());
        sentences.set(sentences.engine(), ENGINE);
        sentences.setUseCLSToken(Pooling.of(model) == Pooling.FIRST);
        save(sentences.write(), staging.resolve(SENTENCES));
        BertEmbeddings tokens = new BertEmbeddings().setVocabulary(vocabulary);
        tokens.setModelIfNotSet(spark, Option.empty(), onnx, Option.empty());
        tokens.set(tokens.engine(), ENGINE);
        save(tokens.write(), staging.resolve(TOKENS));
    }

    /**
     * A folder with the export under its own name. It stays until the process ends, since Spark may ship it to every new
     * task. A copy and not a link: Spark ships a link under the name of what it points to.
     */
    private Path named() throws IOException {
        Path folder = Files.createTempDirectory("dispatchlens-model-");
        Path copy = Files.copy(model.onnx(), folder.resolve(model.name() + ".onnx"));
        folder.toFile().deleteOnExit();
        copy.toFile().deleteOnExit();
        return folder;
    }

    private OnnxWrapper read(Path folder) {
        return OnnxWrapper.read(spark, folder.toString(), false, true, model.name(), Option.empty(), Option.empty());
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

    private static void save(MLWriter writer, Path folder) throws IOException {
        writer.save(folder.toUri().toString());
    }

    /** A whole folder or none; another process may have been faster, with the same content. */
    private static Path inPlace(Path staging, Path target) throws IOException {
        try {
            return Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (Files.isDirectory(target)) {
                return target;
            }
            throw e;
        }
    }
}
