package org.dispatchlens.jobs.compare;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.StoryComparison;
import org.dispatchlens.common.compare.StorySubject;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.spark.AdjacentGroups;
import org.dispatchlens.jobs.spark.CsvLines;

/**
 * Lines of all tables that are made story by story. The articles of a story are brought together with those columns only
 * that {@link StoryComparison} reads, and a story is held as long as it is compared.
 */
final class StoryLines implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int scope;
    private final StoryComparison comparison;
    private final EvidenceReader reader;

    /** The articles of one story as far as they were read, and what the first one's row says of it. */
    private final class Story {
        private final List<ArticleEvidence> articles = new ArrayList<>();
        private StorySubject subject;

        Story with(InternalRow row) {
            articles.add(reader.read(row));
            if (subject == null) {
                subject = new StorySubject(reader.text(row, "story_states"), reader.text(row, "story_keywords"));
            }
            return this;
        }
    }

    private StoryLines(StructType schema, StoryComparison comparison) {
        this.scope = schema.fieldIndex("scope");
        this.comparison = comparison;
        this.reader = new EvidenceReader(schema);
    }

    /**
     * Rows of {@link CsvLines#SCHEMA} for {@link StoryComparison#TABLES}.
     *
     * @param evidence {@link JoinedRows#evidence}
     */
    static Dataset<Row> of(JobContext context, ArticleParts parts, Dataset<Row> evidence, StoryComparison comparison) {
        Dataset<Row> groups = context.tables()
                .read("alignment", "align")
                .select("article_id", "wire_lead", "story_id", "story_states", "story_keywords");
        Dataset<Row> scoped = evidence.select(columns())
                .join(groups, "article_id")
                // Of an article alone only figures are compared.
                .filter(col("story_id").notEqual("").or(size(col("figures")).gt(0)))
                .withColumn(
                        "scope",
                        when(col("story_id").equalTo(""), col("article_id")).otherwise(col("story_id")));
        Dataset<Row> articles = parts.together(scoped, "scope").sortWithinPartitions("scope", "article_id");
        StoryLines lines = new StoryLines(articles.schema(), comparison);
        return context.spark()
                .createDataFrame(EvidenceReader.internal(articles).mapPartitions(lines::lines), CsvLines.SCHEMA);
    }

    private static Column[] columns() {
        List<Column> columns = new ArrayList<>();
        for (String column : List.of("article_id", "outlet", "published_at", "words", "sentences", "repairs")) {
            columns.add(col(column));
        }
        StoryComparison.READS.keySet().forEach(family -> columns.add(JoinedRows.slim(family)));
        columns.add(col(EvidenceTables.FIGURES.name()));
        return columns.toArray(Column[]::new);
    }

    private Iterator<Row> lines(Iterator<InternalRow> rows) {
        Iterator<Story> stories =
                new AdjacentGroups<>(rows, row -> row.getUTF8String(scope).toString(), key -> new Story(), Story::with);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(stories, Spliterator.ORDERED), false)
                .flatMap(story -> lines(story).stream())
                .iterator();
    }

    private List<Row> lines(Story story) {
        List<Row> lines = new ArrayList<>();
        comparison
                .tables(story.subject, story.articles)
                .forEach((spec, rows) -> lines.addAll(CsvLines.of(spec, CsvLines.WHOLE, rows)));
        return lines;
    }
}
