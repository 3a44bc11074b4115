package org.dispatchlens.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
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
            WideTables tables = new WideTables(spark, output);
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
}
