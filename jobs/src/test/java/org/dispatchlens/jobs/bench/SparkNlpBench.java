package org.dispatchlens.jobs.bench;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import com.johnsnowlabs.nlp.annotators.sbd.pragmatic.SentenceDetector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.jobs.spark.Session;

/**
 * Sentences and tokens by Spark NLP's SentenceDetector and Tokenizer, and nothing else: {@code SparkNlpBench ARCHIVE
 * MASTER}.
 */
final class SparkNlpBench {
    private static final int PARTITIONS = 8;

    private SparkNlpBench() {}

    public static void main(String[] arguments) throws IOException {
        try (SparkSession spark = Session.open(arguments[1])) {
            List<String> articles = BenchTexts.of(Path.of(arguments[0]))
                    .map(BenchTexts.BenchText::text)
                    .toList();
            Dataset<Row> texts = spark.createDataset(articles, Encoders.STRING())
                    .toDF("text")
                    .repartition(PARTITIONS);
            Pipeline pipeline = new Pipeline().setStages(stages());
            pipeline.fit(texts)
                    .transform(texts)
                    .select("token")
                    .write()
                    .format("noop")
                    .mode("overwrite")
                    .save();
            BenchResult.print(articles.size());
        }
    }

    private static PipelineStage[] stages() {
        DocumentAssembler assembler = new DocumentAssembler();
        assembler.setInputCol("text");
        assembler.setOutputCol("document");
        SentenceDetector sentences = new SentenceDetector();
        sentences.setInputCols(new String[] {"document"});
        sentences.setOutputCol("sentence");
        Tokenizer tokens = new Tokenizer();
        tokens.setInputCols(new String[] {"sentence"});
        tokens.setOutputCol("token");
        return new PipelineStage[] {assembler, sentences, tokens};
    }
}
