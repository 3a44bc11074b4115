package org.dispatchlens.jobs.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dispatchlens.common.compare.CodebookIndex;
import org.dispatchlens.common.compare.CompareOptions;
import org.dispatchlens.common.compare.ComparisonSet;
import org.dispatchlens.common.compare.DataIssues;
import org.dispatchlens.common.compare.FigureGroups;
import org.dispatchlens.common.compare.Sides;
import org.dispatchlens.common.compare.StoryComparison;
import org.dispatchlens.common.study.CaseFile;
import org.dispatchlens.common.tables.CodebookTables;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.common.tables.TestTables;
import org.dispatchlens.jobs.run.Job;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.run.StageResult;

/**
 * Stage 4: evidence to comparisons.
 *
 * <p>Input: {@code tables/articles}, {@code tables/sources}, {@code tables/extractions}, {@code tables/alignment},
 * {@code tables/statements} with its reports, pairs and repairs.
 *
 * <p>Output: {@code exports/<table>.csv} for all of {@link EvidenceTables} and {@link ComparisonTables}.
 *
 * <p>Example: {@code dispatchlens compare --output out/mine --case study.yaml}
 */
public final class CompareJob implements Job {
    /** Tables whose rows the run record counts, in its order. */
    private static final List<TableSpec> COUNTED = List.of(
            ComparisonTables.STORIES,
            ComparisonTables.OUTLET_SUMMARY,
            ComparisonTables.ACTOR_MENTIONS,
            ComparisonTables.ACTOR_SHARES,
            ComparisonTables.SENTIMENT_BY_OUTLET,
            ComparisonTables.BLAME_MATRIX,
            ComparisonTables.BLAME_BALANCE,
            ComparisonTables.VOICE_AGENCY,
            ComparisonTables.SPEECH_SHARES,
            TestTables.OUTLET_TESTS,
            TestTables.LOG_ODDS,
            ComparisonTables.FIGURE_FACTS,
            ComparisonTables.FIGURE_REPORTS,
            ComparisonTables.UNRESOLVED_NAMES,
            CodebookTables.CODEBOOK_MATCHES,
            ComparisonTables.DATA_ISSUES,
            StatementTables.STATEMENTS,
            StatementTables.STATEMENT_REPORTS,
            StatementTables.STATEMENT_PAIRS);

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public StageResult run(JobContext context) {
        CaseFile study = context.study().compare();
        CompareOptions options = CompareOptions.of(study);
        Dataset<Row> evidence = context.study().of(JoinedRows.evidence(context.tables()));
        StoryComparison comparison = new StoryComparison(options, FigureGroups.from(context.codebook()));
        ArticleParts parts = ArticleParts.of(context.tables().read("alignment", "align"));
        CodebookIndex codebook = CodebookIndex.from(context.codebook());
        Sides sides = CorpusSides.of(context, evidence, options.sides());
        Exports exports = new Exports(context, parts);
        ComparisonSet corpus = exports.articles(evidence, sides, codebook);
        long names = exports.names();
        try (StoryExports stories =
                new StoryExports(context, parts, StoryLines.of(context, parts, evidence, comparison))) {
            Map<TableSpec, List<TableRow>> tables = corpus.addIssues(exports.rejects())
                    .addIssues(stories.issues())
                    .addIssues(new DataIssues().addUnresolved(names))
                    .addIssues(leftOut(context, study))
                    .rows(options.between(sides));
            tables.computeIfPresent(CodebookTables.CODEBOOK_MATCHES, (spec, rows) -> codebook.complete(rows));
            Map<String, Long> counts = stories.write(tables);
            counts.put(ComparisonTables.UNRESOLVED_NAMES.name(), names);
            exports.small(tables);
            exports.wireCopies();
            counts.putAll(exports.statements());
            return result(tables.get(ComparisonTables.OUTLET_SUMMARY), counts);
        }
    }

    /** What the study leaves out. */
    private static DataIssues leftOut(JobContext context, CaseFile study) {
        DataIssues issues = new DataIssues();
        if (study.isSelective()) {
            Dataset<Row> everything = context.tables().read("extractions", "extract");
            context.study().scope(everything).issues().forEach(issues::addIssue);
        }
        return issues;
    }

    private static StageResult result(List<TableRow> outlets, Map<String, Long> found) {
        Map<String, Long> counts = new LinkedHashMap<>();
        COUNTED.forEach(spec -> counts.put(spec.name(), found.getOrDefault(spec.name(), 0L)));
        long articles =
                outlets.stream().mapToLong(row -> row.integer("n_articles")).sum();
        String words = outlets.size() + " outlets, " + counts.get("figure_facts") + " figure facts, "
                + counts.get("statements") + " statements";
        return new StageResult(articles, words, counts);
    }
}
