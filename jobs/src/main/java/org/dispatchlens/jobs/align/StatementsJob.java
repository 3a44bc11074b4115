package org.dispatchlens.jobs.align;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.dispatchlens.common.align.statements.StoryStatements;
import org.dispatchlens.common.align.statements.Wording;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.FigureGroups;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.jobs.compare.JoinedRows;
import org.dispatchlens.jobs.run.Job;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.run.StageResult;
import org.dispatchlens.jobs.spark.Schemas;

/**
 * Stage 3, second half: the statements of every story that two outlets carry. Only their texts are embedded.
 *
 * <p>Input: {@code tables/extractions}, {@code tables/alignment}.
 *
 * <p>Output: {@code tables/statements}, {@code tables/statement_reports}, {@code tables/statement_pairs}, {@code
 * tables/repairs}; columns in {@link StatementTables}.
 *
 * <p>Example: {@code dispatchlens align --output out/mine}
 */
public final class StatementsJob implements Job {
    /** What statements are made of; the other evidence stays where it is. */
    private static final List<TableSpec> FAMILIES =
            List.of(EvidenceTables.BLAMES, EvidenceTables.QUOTES, EvidenceTables.FIGURES, EvidenceTables.VIOLENCE);

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
        JavaRDD<ArticleEvidence> articles = SharedStories.of(joined(context))
                .toJavaRDD()
                .map(JoinedRows::evidence)
                .map(StatementsJob::slim)
                .persist(StorageLevel.MEMORY_AND_DISK());
        StoryTexts texts = new StoryTexts(context.spark(), articles, wording);
        JavaRDD<StoryStatements.Result> stories = vectors.map(v -> texts.compared(v, groups))
                .orElseGet(() -> texts.compared(groups))
                .persist(StorageLevel.MEMORY_AND_DISK());
        try {
            return result(context, stories, texts);
        } finally {
            stories.unpersist();
            articles.unpersist();
        }
    }

    private static Dataset<Row> joined(JobContext context) {
        return context.tables()
                .read("extractions", "extract")
                .join(context.tables().read("alignment", "align"), "article_id");
    }

    private static ArticleEvidence slim(ArticleEvidence article) {
        Map<String, List<TableRow>> tables = new TreeMap<>();
        FAMILIES.forEach(family -> tables.put(family.name(), article.rows(family)));
        return new ArticleEvidence(article.facts(), tables);
    }

    private StageResult result(JobContext context, JavaRDD<StoryStatements.Result> stories, StoryTexts texts) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("shared_stories", stories.count());
        write(context, counts, StatementTables.STATEMENTS, stories, StoryStatements.Result::statements);
        write(context, counts, StatementTables.STATEMENT_REPORTS, stories, StoryStatements.Result::reports);
        write(context, counts, StatementTables.STATEMENT_PAIRS, stories, StoryStatements.Result::pairs);
        write(context, counts, StatementTables.REPAIRS, stories, StoryStatements.Result::repairs);
        counts.put("articles_with_statements", texts.articles());
        counts.put("texts_embedded", vectors.isPresent() ? texts.distinct() : 0L);
        long indexed = stories.map(StoryStatements.Result::indexed).fold(0, Integer::sum);
        counts.put("large_groups", indexed);
        String words = counts.get("statements") + " statements in " + counts.get("shared_stories")
                + " shared stories, " + counts.get("repairs") + " speakers from sister reports"
                + (indexed == 0 ? "" : "; " + indexed + " large groups compared where rare words meet");
        return new StageResult(counts.get("articles_with_statements"), words, counts);
    }

    private static void write(
            JobContext context,
            Map<String, Long> counts,
            TableSpec spec,
            JavaRDD<StoryStatements.Result> stories,
            SerializableFunction rows) {
        JavaRDD<Row> table =
                stories.flatMap(story -> Schemas.rows(rows.apply(story)).iterator());
        context.tables().replace(spec.name(), context.spark().createDataFrame(table, Schemas.of(spec)));
        counts.put(spec.name(), table.count());
    }

    /** Which of a story's tables is written. */
    private interface SerializableFunction
            extends Function<StoryStatements.Result, List<TableRow>>, java.io.Serializable {}
}
