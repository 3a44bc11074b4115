package org.dispatchlens.jobs.semantics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;

import com.johnsnowlabs.nlp.DocumentAssembler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.ml.Transformer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.common.text.SentenceSplitter;
import org.dispatchlens.jobs.spark.Session;

/**
 * Sentences per second of one choice of settings: {@code EmbeddingBench FOLDER MODEL KIND BATCH PARTITIONS SORTED}. Prints
 * a row of a Markdown table. Best of two passes, each over the same sentences.
 */
final class EmbeddingBench {
    private static final int SENTENCES = 1000;

    private EmbeddingBench() {}

    public static void main(String[] arguments) throws IOException {
        String kind = arguments[2];
        int batch = Integer.parseInt(arguments[3]);
        int partitions = Integer.parseInt(arguments[4]);
        boolean sorted = Boolean.parseBoolean(arguments[5]);
        try (SparkSession spark = Session.open("local[" + partitions + "]")) {
            ModelFolder model = new ModelStore(Optional.empty()).model(arguments[1]);
            Dataset<Row> texts = texts(spark, sentences(Path.of(arguments[0])), partitions, sorted);
            Dataset<Row> embedded = embedded(model, spark, texts, kind, batch);
            double best = Double.MAX_VALUE;
            for (int pass = 0; pass < 2; pass++) {
                long start = System.nanoTime();
                embedded.write().format("noop").mode("overwrite").save();
                best = Math.min(best, (System.nanoTime() - start) / 1e9);
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %d | %d | %s | %s | %.0f |%n",
                    model.name(),
                    kind,
                    batch,
                    partitions,
                    spark.conf().get("spark.jsl.settings.onnx.intraOpNumThreads"),
                    sorted ? "by length" : "no",
                    texts.count() / best);
        }
    }

    private static List<String> sentences(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(EmbeddingBench::sentencesOf)
                    .distinct()
                    .limit(SENTENCES)
                    .toList();
        }
    }

    private static Stream<String> sentencesOf(Path file) {
        try {
            String text = Files.readString(file);
            return SentenceSplitter.split(text).stream().map(s -> s.span().of(text));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Dataset<Row> texts(SparkSession spark, List<String> sentences, int partitions, boolean sorted) {
        Dataset<Row> texts = spark.createDataset(sentences, Encoders.STRING())
                .toDF(Stages.TEXT)
                .repartition(partitions);
        Dataset<Row> ordered = sorted ? texts.sortWithinPartitions(length(col(Stages.TEXT))) : texts;
        Dataset<Row> kept = ordered.persist();
        kept.count();
        return kept;
    }

    private static Dataset<Row> embedded(
            ModelFolder model, SparkSession spark, Dataset<Row> texts, String kind, int batch) {
        boolean tokens = kind.equals("tokens");
        Transformer stage = tokens ? model.tokens(spark) : model.sentences(spark);
        Transformer configured = tokens ? Stages.onTokens(stage) : Stages.onDocument(stage);
        configured.set(configured.getParam("batchSize"), batch);
        Dataset<Row> documents = Stages.documents(new DocumentAssembler()).transform(texts);
        return configured
                .transform(tokens ? documents.select(col("*"), WordTokens.of(Stages.TEXT)) : documents)
                .select(Stages.EMBEDDINGS);
    }
}
