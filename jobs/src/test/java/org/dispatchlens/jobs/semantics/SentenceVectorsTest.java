package org.dispatchlens.jobs.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.johnsnowlabs.nlp.DocumentAssembler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.jobs.spark.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real encoder through Spark NLP. */
@Tag("slow")
class SentenceVectorsTest {
    private static final String SHELLING = "Spain said French forces shelled its positions near Irun.";
    private static final String SAME = "Madrid accused Paris of opening fire on army posts at Irun.";
    private static final String OTHER = "The council called for a vote on the budget of its museums.";

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        Models.forgetSession();
        spark = Session.open("local[2]");
    }

    @AfterAll
    static void close() {
        spark.stop();
    }

    private static Map<String, List<Float>> embed(ModelFolder model, int partitions, String... texts) {
        return Models.vectors(new SentenceVectors(model).of(Models.texts(spark, partitions, texts)));
    }

    @Test
    void theSameReportInOtherWordsIsNear() {
        Map<String, List<Float>> vectors = embed(Models.builtIn(), 2, SHELLING, SAME, OTHER);
        double same = Models.cosine(vectors.get(SHELLING), vectors.get(SAME));
        assertThat(same).isGreaterThan(0.7);
        assertThat(Models.cosine(vectors.get(SHELLING), vectors.get(OTHER))).isLessThan(same - 0.2);
        assertThat(Models.cosine(vectors.get(SAME), vectors.get(SAME))).isCloseTo(1, within(1e-5));
    }

    @Test
    void aVectorDoesNotDependOnItsNeighbours() {
        Map<String, List<Float>> together = embed(Models.builtIn(), 1, SHELLING, SAME, OTHER);
        assertThat(embed(Models.builtIn(), 3, SHELLING, SAME, OTHER)).isEqualTo(together);
        assertThat(embed(Models.builtIn(), 1, OTHER)).containsEntry(OTHER, together.get(OTHER));
    }

    @Test
    void anExportOfTheUserGivesTheSameVectorsAndIsNotWrittenTo() throws IOException {
        Path own = Files.createDirectory(folder.resolve("bge-of-mine"));
        Files.copy(Models.builtIn().onnx(), own.resolve("model.onnx"));
        Files.write(own.resolve("vocab.txt"), WordPieces.read(Models.builtIn().vocabulary()));
        ModelFolder model = ModelFolder.of(own.toString(), new Configuration());
        assertThat(model.saved()).isFalse();
        assertThat(embed(model, 1, SAME)).isEqualTo(embed(Models.builtIn(), 1, SAME));
        assertThat(embed(model, 1, OTHER)).isEqualTo(embed(Models.builtIn(), 1, OTHER));
        assertThat(own).isDirectoryNotContaining("glob:**.import*").isDirectoryNotContaining("glob:**spark-nlp*");
    }

    @Test
    void aPipelineThatTheUserSavedIsTaken() throws IOException {
        var stage = Models.builtIn().sentences(spark);
        Pipeline pipeline = new Pipeline()
                .setStages(new PipelineStage[] {Stages.documents(new DocumentAssembler()), Stages.onDocument(stage)});
        String saved = folder.resolve("my-pipeline").toUri().toString();
        pipeline.fit(Models.texts(spark, 1, SAME)).write().save(saved);
        ModelFolder model = ModelFolder.of(saved, new Configuration());
        assertThat(model.saved()).isTrue();
        assertThat(model.name()).isEqualTo("my-pipeline");
        assertThat(embed(model, 1, SAME)).isEqualTo(embed(Models.builtIn(), 1, SAME));
    }
}
