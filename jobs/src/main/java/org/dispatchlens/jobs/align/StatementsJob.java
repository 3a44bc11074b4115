package org.dispatchlens.jobs.align;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.dispatchlens.common.align.statements.StoryStatements;
import org.dispatchlens.common.align.statements.Wording;
import org.dispatchlens.common.compare.FigureGroups;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.jobs.run.Job;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.run.StageResult;
import org.dispatchlens.jobs.spark.Totals;

/**
 * Stage 3, second half: the statements of every story that two outlets carry. Only their texts are embedded.
 *
 * <p>Input: {@code tables/extractions}, {@code tables/alignment}.
 *
 * <p>Output: {@code tables/statements} ({@link StoryRows}); columns of its arrays in {@link StatementTables}.
 *
 * <p>Example: {@code dispatchlens align --output out/mine}
 */
public final class StatementsJob implements Job {
    private final Optional<TextVectors> vectors;

    /** @param vectors embeds the texts; empty to compare them by their words alone */
    public StatementsJob(Optional<TextVectors> vectors) {
        this.vectors = vectors;
    }

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public StageResult run(JobContext context) {
        Wording wording = Wording.from(context.codebook());
        FigureGroups groups = FigureGroups.from(context.codebook());
        Dataset<Row> shared = SharedStories.of(joined(context));
        if (vectors.isPresent()) {
            // Read for the texts to be embedded, for their number, and to be compared.
            shared.persist(StorageLevel.MEMORY_AND_DISK());
        }
        try {
            StoryTexts texts = new StoryTexts(context.spark(), shared, wording);
            JavaRDD<StoryStatements.Result> stories =
                    vectors.map(v -> texts.compared(v, groups)).orElseGet(() -> texts.compared(groups));
            return result(write(context, stories), vectors.isPresent() ? texts.distinct() : 0);
        } finally {
            shared.unpersist();
        }
    }

    private static Dataset<Row> joined(JobContext context) {
        return context.tables()
                .read("extractions", "extract")
                .join(context.tables().read("alignment", "align"), "article_id");
    }

    private static Map<String, Long> write(JobContext context, JavaRDD<StoryStatements.Result> stories) {
        Dataset<Row> rows = context.spark().createDataFrame(stories.map(StoryRows::row), StoryRows.schema());
        Totals totals = new Totals();
        List<String> families = StoryRows.FAMILIES.stream().map(TableSpec::name).toList();
        context.tables().replace(StoryRows.TABLE, totals.observe(rows, StoryRows.COUNTS, families));
        return totals.read();
    }

    private static StageResult result(Map<String, Long> totals, long embedded) {
        Map<String, Long> counts = new LinkedHashMap<>(totals);
        counts.put("shared_stories", counts.remove(Totals.ROWS));
        counts.put("texts_embedded", embedded);
        long indexed = counts.get("large_groups");
        String words = counts.get("statements") + " statements in " + counts.get("shared_stories")
                + " shared stories, " + counts.get("repairs") + " speakers from sister reports"
                + (indexed == 0 ? "" : "; " + indexed + " large groups compared where rare words meet");
        return new StageResult(counts.get("articles_with_statements"), words, counts);
    }
}
