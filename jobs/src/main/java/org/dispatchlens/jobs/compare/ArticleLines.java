package org.dispatchlens.jobs.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.CodebookIndex;
import org.dispatchlens.common.compare.CodebookMatches;
import org.dispatchlens.common.compare.ComparisonSet;
import org.dispatchlens.common.compare.Sides;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceRows;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.jobs.extract.ChainedIterator;
import org.dispatchlens.jobs.ingest.ArticleRows;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.spark.CsvLines;
import org.dispatchlens.jobs.spark.FewTasks;
import org.dispatchlens.jobs.spark.Schemas;

/**
 * One pass over all articles. It makes the lines of the tables that come article by article: articles, removed lines and all
 * evidence but figures, whose facts are told story by story ({@link StoryLines}); and it counts what is compared over the
 * whole corpus ({@link CorpusSums}). The wide rows are joined with nothing that would make Spark shuffle them; the lines are
 * shuffled once.
 */
final class ArticleLines implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final List<TableSpec> EVIDENCE = List.of(
            EvidenceTables.MENTIONS,
            EvidenceTables.QUOTES,
            EvidenceTables.BLAMES,
            EvidenceTables.SENTIMENTS,
            EvidenceTables.VIOLENCE);

    /** The tables that it makes. */
    static final List<TableSpec> TABLES = tables();

    private final ArticleParts parts;
    private final Sides sides;
    private final Broadcast<CodebookIndex> codebook;

    private ArticleLines(ArticleParts parts, Sides sides, Broadcast<CodebookIndex> codebook) {
        this.parts = parts;
        this.sides = sides;
        this.codebook = codebook;
    }

    private static List<TableSpec> tables() {
        List<TableSpec> tables = new ArrayList<>(List.of(EvidenceTables.ARTICLES, EvidenceTables.FURNITURE));
        tables.addAll(EVIDENCE);
        return List.copyOf(tables);
    }

    /**
     * Rows of {@link CsvLines#SCHEMA}, each part in one partition, with those of {@link CorpusSums#TABLE}.
     *
     * @param evidence {@link JoinedRows#evidence}
     * @param sides the two opposed sides of the whole corpus
     */
    static Dataset<Row> of(
            JobContext context, ArticleParts parts, Dataset<Row> evidence, Sides sides, CodebookIndex index) {
        Dataset<Row> alignment = context.tables().read("alignment", "align");
        Broadcast<CodebookIndex> codebook = JavaSparkContext.fromSparkContext(
                        context.spark().sparkContext())
                .broadcast(index);
        ArticleLines pass = new ArticleLines(parts, sides, codebook);
        Dataset<Row> found =
                JoinedRows.withCopies(context.tables(), evidence.drop(ComparisonTables.UNRESOLVED_NAMES.name()));
        EvidenceReader reader = new EvidenceReader(found.schema());
        Dataset<Row> articles = context.tables()
                .read("articles", "ingest")
                .select("article_id", ArticleRows.WITHOUT_TEXT)
                .join(
                        context.tables().read("extractions", "extract").select("article_id", "words", "sentences"),
                        "article_id")
                .join(alignment.select("article_id", "wire_group", "wire_lead", "story_id"), "article_id");
        JavaRDD<Row> lines = FewTasks.of(EvidenceReader.internal(found))
                .mapPartitions(rows -> pass.ofEvidence(rows, reader))
                .union(FewTasks.of(articles.toJavaRDD()).mapPartitions(pass::ofArticles));
        return pass.parts.gathered(context.spark().createDataFrame(lines, CsvLines.SCHEMA));
    }

    private Iterator<Row> ofEvidence(Iterator<InternalRow> rows, EvidenceReader reader) {
        ComparisonSet sums = new ComparisonSet(sides);
        return withSums(sums, rows, row -> {
            ArticleEvidence article = reader.read(row);
            sums.add(codebook.value().with(article));
            return lines(article);
        });
    }

    private Iterator<Row> ofArticles(Iterator<Row> rows) {
        ComparisonSet sums = new ComparisonSet(sides);
        return withSums(sums, rows, row -> {
            sums.addMatches(new CodebookMatches().add(codebook.value().with(IngestMatches.evidence(row))));
            return lines(row);
        });
    }

    /** The lines of all rows, and then the sums, which are whole by then. */
    private static <T> Iterator<Row> withSums(ComparisonSet sums, Iterator<T> rows, Function<T, List<Row>> lines) {
        Iterator<Row> all = new ChainedIterator<>(rows, row -> lines.apply(row).iterator());
        List<Supplier<Iterator<Row>>> both =
                List.of(() -> all, () -> List.of(CorpusSums.line(sums)).iterator());
        return new ChainedIterator<>(both.iterator(), Supplier::get);
    }

    private List<Row> lines(ArticleEvidence article) {
        int part = parts.of(article.facts().articleId());
        List<Row> lines = new ArrayList<>();
        EVIDENCE.forEach(spec -> lines.addAll(CsvLines.of(spec, part, article.rows(spec))));
        return lines;
    }

    private List<Row> lines(Row row) {
        int part = parts.of(row.<String>getAs("article_id"));
        List<Row> removed = row.getList(row.fieldIndex(EvidenceTables.FURNITURE.name()));
        List<Row> lines = new ArrayList<>(
                CsvLines.of(EvidenceTables.FURNITURE, part, Schemas.tableRows(EvidenceTables.FURNITURE, removed)));
        lines.addAll(CsvLines.of(
                EvidenceTables.ARTICLES,
                part,
                List.of(EvidenceRows.article(
                        ArticleRows.withoutText(row),
                        row.getAs("words"),
                        row.getAs("sentences"),
                        row.getAs("wire_group"),
                        row.getAs("wire_lead"),
                        row.getAs("story_id")))));
        return lines;
    }
}
