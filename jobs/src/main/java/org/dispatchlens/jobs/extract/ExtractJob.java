package org.dispatchlens.jobs.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.Extractor;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.jobs.ingest.ArticleRows;
import org.dispatchlens.jobs.run.Job;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.run.StageResult;
import org.dispatchlens.jobs.spark.StageTables;

/**
 * Stage 2: articles to evidence.
 *
 * <p>Input: {@code tables/articles}.
 *
 * <p>Output: {@code tables/extractions}, one row per article: {@code article_id, outlet, published_at, words, sentences}
 * and one array per family ({@code mentions, quotes, blames, figures, sentiments, violence, unresolved}).
 *
 * <p>Example: {@code dispatchlens extract --output out/mine --codebook my-codebook}
 */
public final class ExtractJob implements Job {
    private static final Column ARTICLES = functions.count("*").as("articles");

    @Override
    public String name() {
        return "extract";
    }

    @Override
    public StageResult run(JobContext context) {
        CodebookFiles codebook = context.codebook();
        // Reading the codebook here first turns a wrong file into a message before any task starts.
        Extractors.of(codebook);
        Dataset<Row> articles = context.tables().read("articles", "ingest");
        Dataset<Row> extractions = articles.mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> {
                    Extractor extractor = Extractors.of(codebook);
                    return new MappedIterator<>(
                            rows, row -> ExtractionRows.row(extractor.extract(ArticleRows.article(row))));
                },
                Encoders.row(StageTables.extractions()));
        Observation totals = new Observation();
        context.tables().replace("extractions", extractions.observe(totals, ARTICLES, sizes()));
        return result(read(totals));
    }

    private static Map<String, Object> read(Observation totals) {
        try {
            return totals.getAsJava();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the counts", e);
        }
    }

    private static Column[] sizes() {
        return StageTables.FAMILIES.stream()
                .map(family -> functions
                        .sum(functions.size(functions.col(family.name())))
                        .as(family.name()))
                .toArray(Column[]::new);
    }

    private static StageResult result(Map<String, Object> totals) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (TableSpec family : StageTables.FAMILIES) {
            Object total = totals.get(family.name());
            counts.put(family.name(), total == null ? 0L : (Long) total);
        }
        String words = counts.get("mentions") + " mentions, " + counts.get("blames") + " blame rows, "
                + counts.get("figures") + " figures, " + counts.get("quotes") + " quotes";
        return new StageResult((Long) totals.get("articles"), words, counts);
    }
}
