package org.dispatchlens.jobs.extract;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.Extractor;
import org.dispatchlens.common.run.BuildHash;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.jobs.ingest.ArticleRows;
import org.dispatchlens.jobs.run.Job;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.run.StageResult;
import org.dispatchlens.jobs.spark.StageTables;

/**
 * Stage 2: articles to evidence. Extracted are articles whose {@code extract_key} is not yet there: a hash over what the
 * extraction reads of the article, the files of the codebook that it reads, and the program. Every row says for itself
 * what it was made from, so that the work of a killed run is used as well.
 *
 * <p>Input: {@code tables/articles}.
 *
 * <p>Output: {@code tables/extractions}, one row per article: {@code article_id, outlet, published_at, words, sentences},
 * one array per family ({@code mentions, quotes, blames, figures, sentiments, violence, unresolved}), {@code sizes,
 * extract_key}.
 *
 * <p>Example: {@code dispatchlens extract --output out/mine --codebook my-codebook}
 */
public final class ExtractJob implements Job {
    private static final String TABLE = "extractions";
    private static final long ALL = ChangedRows.ALL;

    @Override
    public String name() {
        return "extract";
    }

    @Override
    public StageResult run(JobContext context) {
        CodebookFiles codebook = context.codebook();
        // Reading the codebook here first turns a wrong file into a message before any task starts.
        Extractors.of(codebook);
        Dataset<Row> articles = context.tables()
                .read("articles", "ingest")
                .withColumn(StageTables.EXTRACT_KEY, sha2(concat(col("content_key"), lit(key(codebook))), 256));
        Optional<Dataset<Row>> stored = context.options().upkeep().full()
                ? Optional.empty()
                : context.tables().newest(TABLE);
        long extracted = stored.isPresent()
                ? new ChangedRows(context.tables(), TABLE, StageTables.EXTRACT_KEY)
                        .write(stored.get(), articles, todo -> extract(todo, codebook))
                : ALL;
        if (extracted == ALL) {
            context.tables().replace(TABLE, extract(articles, codebook));
        }
        return result(context, extracted);
    }

    private static String key(CodebookFiles codebook) {
        return BuildHash.ofCommon() + codebook.hash(Extractor.CODEBOOK);
    }

    private static Dataset<Row> extract(Dataset<Row> articles, CodebookFiles codebook) {
        return articles.mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> {
                    Extractor extractor = Extractors.of(codebook);
                    return new MappedIterator<>(
                            rows,
                            row -> ExtractionRows.row(
                                    extractor.extract(ArticleRows.article(row)), row.getAs(StageTables.EXTRACT_KEY)));
                },
                Encoders.row(StageTables.extractions()));
    }

    private static Column[] sizes() {
        Column[] sizes = new Column[StageTables.FAMILIES.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = functions
                    .coalesce(functions.sum(col(StageTables.SIZES).getItem(i)), lit(0L))
                    .as(StageTables.FAMILIES.get(i).name());
        }
        return sizes;
    }

    /** Totals over the whole table, which an incremental run wrote only a part of. */
    private static StageResult result(JobContext context, long extracted) {
        Row totals = context.tables()
                .read(TABLE, "extract")
                .agg(functions.count("*").as("articles"), sizes())
                .first();
        Map<String, Long> counts = new LinkedHashMap<>();
        for (TableSpec family : StageTables.FAMILIES) {
            counts.put(family.name(), totals.getAs(family.name()));
        }
        long articles = totals.getAs("articles");
        long made = extracted == ALL ? articles : extracted;
        context.countIncremental(Map.of("extracted", made));
        String words = counts.get("mentions") + " mentions, " + counts.get("blames") + " blame rows, "
                + counts.get("figures") + " figures, " + counts.get("quotes") + " quotes"
                + (made == articles ? "" : "; " + made + " of " + articles + " articles extracted anew");
        return new StageResult(made, words, counts);
    }
}
