package org.dispatchlens.jobs.align;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** The articles of stories that two outlets carry; nobody can be compared with itself. */
public final class SharedStories {
    private SharedStories() {}

    /** Of rows with {@code story_id} and {@code outlet}, those of shared stories. */
    public static Dataset<Row> of(Dataset<Row> articles) {
        Dataset<Row> shared = articles.filter("story_id <> ''")
                .groupBy("story_id")
                .agg(functions.countDistinct("outlet").as("story_outlets"))
                .filter("story_outlets > 1")
                .select("story_id");
        return articles.join(functions.broadcast(shared), "story_id");
    }
}
