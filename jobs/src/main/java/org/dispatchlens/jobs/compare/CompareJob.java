package org.dispatchlens.jobs.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.CodebookIndex;
import org.dispatchlens.common.compare.CompareOptions;
import org.dispatchlens.common.compare.ComparisonSet;
import org.dispatchlens.common.compare.FigureGroups;
import org.dispatchlens.common.compare.Sides;
import org.dispatchlens.common.compare.StorySubject;
import org.dispatchlens.common.compare.StorySummary;
import org.dispatchlens.common.run.CaseFile;
import org.dispatchlens.common.tables.CodebookTables;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.jobs.run.Job;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.run.RunOptions;
import org.dispatchlens.jobs.run.StageResult;
import org.dispatchlens.jobs.spark.Schemas;

/**
 * Stage 4: evidence to comparisons.
 *
 * <p>Input: {@code tables/articles}, {@code tables/rejects}, {@code tables/extractions}, {@code tables/alignment},
 * {@code tables/statements} with its reports, pairs and repairs.
 *
 * <p>Output: {@code exports/<table>.csv} for all of {@link EvidenceTables} and {@link ComparisonTables}.
 *
 * <p>Example: {@code dispatchlens compare --output out/mine --case study.yaml}
 */
public final class CompareJob implements Job {
    /** Depth of the tree in which Spark merges the parts; keeps a large cluster from sending all to the driver. */
    private static final int MERGE_DEPTH = 2;

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public StageResult run(JobContext context) {
        Dataset<Row> joined = JoinedRows.of(context.tables());
        Broadcast<Map<String, List<TableRow>>> repairs = JavaSparkContext.fromSparkContext(
                        context.spark().sparkContext())
                .broadcast(repairs(context));
        Broadcast<CodebookIndex> codebook = JavaSparkContext.fromSparkContext(
                        context.spark().sparkContext())
                .broadcast(CodebookIndex.from(context.codebook()));
        JavaRDD<ArticleEvidence> articles = joined.toJavaRDD().map(row -> JoinedRows.repaired(row, repairs.value()));
        StorySummary stories = articles.treeAggregate(
                new StorySummary(chosen(context.options())), StorySummary::add, StorySummary::merge, MERGE_DEPTH);
        CompareOptions options = options(context.options(), stories);
        FigureGroups groups = FigureGroups.from(context.codebook());
        // The stories were found without the codebook, whose matches cost a look at every row.
        JavaRDD<ArticleEvidence> matched =
                articles.map(article -> codebook.value().with(article));
        ComparisonSet set = matched.treeAggregate(
                new ComparisonSet(options, groups), ComparisonSet::add, ComparisonSet::merge, MERGE_DEPTH);
        List<TableRow> rejects = rejects(context);
        rejects.forEach(set::addReject);
        set.addMatches(IngestMatches.of(context, codebook));
        Map<TableSpec, List<TableRow>> tables = new LinkedHashMap<>();
        tables.put(ComparisonTables.STORIES, stories.rows(subjects(context)));
        tables.putAll(set.rows(options));
        tables.computeIfPresent(CodebookTables.CODEBOOK_MATCHES, (spec, rows) -> codebook.value()
                .complete(rows));
        Exports exports = new Exports(context);
        exports.comparisons(tables);
        exports.rejects(rejects);
        exports.wireCopies(joined);
        new WireExports(context).write(context.tables().read("alignment", "align"));
        exports.evidence(joined, repairs, set.resolver());
        Map<String, Long> counts = new LinkedHashMap<>();
        tables.forEach((spec, rows) -> counts.put(spec.name(), (long) rows.size()));
        counts.putAll(exports.statements());
        return result(tables, counts);
    }

    /** Few beside the articles: rows whose speaker another article names. */
    public static Map<String, List<TableRow>> repairs(JobContext context) {
        return Schemas.tableRows(
                        StatementTables.REPAIRS,
                        context.tables()
                                .read(StatementTables.REPAIRS.name(), "align")
                                .collectAsList())
                .stream()
                .collect(Collectors.groupingBy(r -> r.text("article_id"), HashMap::new, Collectors.toList()));
    }

    /** What each story is about; as many as there are stories. */
    private static Map<String, StorySubject> subjects(JobContext context) {
        Map<String, StorySubject> subjects = new TreeMap<>();
        context.tables()
                .read("alignment", "align")
                .filter("story_id <> ''")
                .select("story_id", "story_states", "story_keywords")
                .distinct()
                .collectAsList()
                .forEach(row -> subjects.put(row.getString(0), new StorySubject(row.getString(1), row.getString(2))));
        return subjects;
    }

    private static Sides chosen(RunOptions options) {
        List<String> sides = options.caseFile().sides();
        return sides.isEmpty() ? Sides.NONE : Sides.given(sides.get(0), sides.get(1));
    }

    private static CompareOptions options(RunOptions options, StorySummary stories) {
        CaseFile study = options.caseFile();
        return new CompareOptions(study.minimumN(), options.asOf().toString(), stories.sides())
                .withShared(stories.shared());
    }

    private static List<TableRow> rejects(JobContext context) {
        return Schemas.tableRows(
                EvidenceTables.REJECTS,
                context.tables().read("rejects", "ingest").collectAsList());
    }

    private static StageResult result(Map<TableSpec, List<TableRow>> tables, Map<String, Long> counts) {
        List<TableRow> outlets = tables.get(ComparisonTables.OUTLET_SUMMARY).stream()
                .filter(row -> row.text("story_id").equals(StorySummary.ALL_STORIES))
                .toList();
        long articles =
                outlets.stream().mapToLong(row -> row.integer("n_articles")).sum();
        String words = outlets.size() + " outlets, " + counts.get("figure_facts") + " figure facts, "
                + counts.get("statements") + " statements";
        return new StageResult(articles, words, counts);
    }
}
