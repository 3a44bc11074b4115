package org.dispatchlens.jobs.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dispatchlens.common.align.statements.Reports;
import org.dispatchlens.common.align.statements.VectorSimilarity;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.ingest.DispatchReader;
import org.dispatchlens.common.tables.RowOrder;
import org.dispatchlens.jobs.Cli;
import org.dispatchlens.jobs.PlainStatements;
import org.dispatchlens.jobs.compare.JoinedRows;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.run.OutputFolder;
import org.dispatchlens.jobs.run.RunOptions;
import org.dispatchlens.jobs.run.StageResult;
import org.dispatchlens.jobs.run.Upkeep;
import org.dispatchlens.jobs.spark.Schemas;
import org.dispatchlens.jobs.spark.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.collection.JavaConverters;

/** The job with vectors of a toy model: what Spark writes is what the pure function says. */
@Tag("slow")
class StatementsJobTest {
    private static final List<String> TEXTS = List.of(
            """
            France accuses Spain of mortar fire
            France accused Spain of firing mortars at a village on Monday.
            At least 12 French soldiers were killed, the French Defence Ministry said.
            "We will not leave our villages without protection," the French Defence Ministry said.""",
            """
            Five soldiers die at the border
            Spain fired mortars at a French village on Monday, killing shepherds.
            "We will not leave our villages without protection," it said.
            Ten French soldiers were killed.""",
            """
            Border talks
            France accused Spain of closing the tunnel. Spain denied that.""");

    /** Two numbers of a text: how many letters it has and how many words. */
    private record Toy() implements TextVectors, java.io.Serializable {
        private static final StructType SCHEMA = new StructType()
                .add("text", DataTypes.StringType)
                .add("vector", DataTypes.createArrayType(DataTypes.FloatType));

        @Override
        public Dataset<Row> of(Dataset<Row> texts) {
            return texts.map(
                    (MapFunction<Row, Row>)
                            row -> RowFactory.create(row.getString(0), column(vector(row.getString(0)))),
                    Encoders.row(SCHEMA));
        }

        /** Without generated code Spark takes arrays as Scala's sequences only. */
        private static Object column(float[] vector) {
            return JavaConverters.asScalaBuffer(List.of(vector[0], vector[1])).toSeq();
        }

        static float[] vector(String text) {
            double letters = text.length();
            double words = 6.0 * text.split(" ").length;
            double norm = Math.hypot(letters, words);
            return new float[] {(float) (letters / norm), (float) (words / norm)};
        }

        @Override
        public String model() {
            return "toy";
        }
    }

    @TempDir
    private Path folder;

    @Test
    void whatSparkWritesIsWhatThePureFunctionSays() throws IOException {
        Path output = align();
        try (SparkSession spark = Session.open("local[2]")) {
            OutputFolder out =
                    OutputFolder.open(output.toString(), spark.sparkContext().hadoopConfiguration());
            JobContext context = new JobContext(spark, options(output), out);
            StageResult result = new StatementsJob(Optional.of(new Toy())).run(context);
            List<ArticleEvidence> articles = articles(context);
            PlainStatements plain = PlainStatements.of(articles, similarity(articles));
            plain.tables().forEach((spec, rows) -> assertThat(
                            Schemas.tableRows(
                                            spec,
                                            StoryRows.read(context.tables(), spec)
                                                    .collectAsList())
                                    .stream()
                                    .sorted(new RowOrder(spec)))
                    .isNotEmpty()
                    .containsExactlyElementsOf(rows));
            assertThat(result.counts())
                    .containsEntry("texts_embedded", (long) texts(articles).size());
            assertThat(result.counts()).containsEntry("articles_with_statements", 3L);
        }
    }

    private Path align() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        for (int i = 0; i < TEXTS.size(); i++) {
            Files.writeString(texts.resolve("text" + i + ".txt"), TEXTS.get(i));
        }
        Path output = folder.resolve("out");
        for (List<Object> stage : List.of(
                List.<Object>of("ingest", "--input", texts), List.<Object>of("extract"), List.<Object>of("align"))) {
            List<Object> arguments = new ArrayList<>(stage);
            arguments.addAll(List.of("--output", output, "--master", "local[2]"));
            Cli done = Cli.run(arguments.toArray());
            assertThat(done.code()).as(done.err()).isZero();
        }
        return output;
    }

    private static RunOptions options(Path output) {
        return new RunOptions(
                "align",
                List.of(),
                List.of(),
                output.toString(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                0,
                DispatchReader.DEFAULT_MAX_SIZE,
                false,
                Upkeep.DEFAULT);
    }

    private static List<ArticleEvidence> articles(JobContext context) {
        return context
                .tables()
                .read("extractions", "extract")
                .join(context.tables().read("alignment", "align"), "article_id")
                .collectAsList()
                .stream()
                .map(JoinedRows::evidence)
                .toList();
    }

    private static List<String> texts(List<ArticleEvidence> articles) {
        return articles.stream()
                .flatMap(a -> Reports.texts(a, PlainStatements.WORDING).stream())
                .distinct()
                .toList();
    }

    private static VectorSimilarity similarity(List<ArticleEvidence> articles) {
        Map<String, float[]> vectors = new TreeMap<>();
        texts(articles).forEach(text -> vectors.put(text, Toy.vector(text)));
        return new VectorSimilarity("toy", VectorSimilarity.DEFAULT_THRESHOLD, vectors, PlainStatements.WORDING);
    }
}
