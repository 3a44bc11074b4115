package org.dispatchlens.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.jobs.run.OutputFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class WideTablesTest {
    @TempDir
    private Path folder;

    @Test
    void aTableOfAnotherVersionIsToBeWrittenAgain() {
        try (SparkSession spark = Session.open("local[1]")) {
            OutputFolder output =
                    OutputFolder.open(folder.toString(), spark.sparkContext().hadoopConfiguration());
            WideTables tables = new WideTables(spark, output, Map.of(), 7);
            tables.replace("articles", spark.createDataFrame(List.of(), StageTables.articles()));
            assertThat(tables.read("articles", "ingest").count()).isZero();
            tables.replace("articles", spark.range(3).toDF("article_id"));
            assertThatThrownBy(() -> tables.read("articles", "ingest"))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("tables/articles")
                    .hasMessageContaining("run `dispatchlens ingest`");
            assertThatThrownBy(() -> tables.read("extractions", "extract"))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("is missing");
            output.clean();
        }
    }

    @Test
    void changedRowsComeInGoneRowsGoAndOldVersionsStayReadable() {
        try (SparkSession spark = Session.open("local[1]")) {
            OutputFolder output =
                    OutputFolder.open(folder.toString(), spark.sparkContext().hadoopConfiguration());
            WideTables tables = new WideTables(spark, output, Map.of(), 7);
            tables.replace("t", spark.sql("select * from values (1, 'a'), (2, 'b'), (3, 'c') as t(id, word)"));
            Map<String, Long> before = tables.versions();
            tables.update(
                    "t",
                    "id",
                    spark.sql("select * from values (2, 'B'), (4, 'd') as t(id, word)"),
                    spark.sql("select * from values (3), (9) as t(id)"));
            assertThat(words(tables)).containsExactly("B", "a", "d");
            assertThat(tables.versions().get("t")).isEqualTo(before.get("t") + 1);
            assertThat(words(new WideTables(spark, output, before, 7))).containsExactly("a", "b", "c");
            output.clean();
        }
    }

    @Test
    void onlyTablesThatAFinishedRunNamesAreRead() {
        try (SparkSession spark = Session.open("local[1]")) {
            OutputFolder output =
                    OutputFolder.open(folder.toString(), spark.sparkContext().hadoopConfiguration());
            new WideTables(spark, output, Map.of(), 7)
                    .replace("t", spark.range(3).toDF("id"));
            WideTables next = new WideTables(spark, output, Map.of(), 7);
            assertThat(next.find("t")).isEmpty();
            assertThat(next.newest("t").orElseThrow().count()).isEqualTo(3);
            assertThat(next.newest("none")).isEmpty();
            output.clean();
        }
    }

    private static List<String> words(WideTables tables) {
        return tables.read("t", "ingest").collectAsList().stream()
                .map(row -> row.<String>getAs("word"))
                .sorted()
                .toList();
    }
}
