package org.dispatchlens.jobs.compare;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.CodebookIndex;
import org.dispatchlens.common.compare.CodebookMatches;
import org.dispatchlens.common.compare.ComparisonSet;
import org.dispatchlens.common.compare.OpposedSides;
import org.dispatchlens.common.compare.Sides;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.jobs.run.JobContext;

/** Counts what is compared over the whole corpus; only sums come back, whose size does not grow with the archive. */
final class CorpusPass {
    /** Depth of the tree in which Spark merges the parts; keeps a large cluster from sending all to the driver. */
    private static final int MERGE_DEPTH = 2;

    private final JobContext context;
    private final Dataset<Row> evidence;

    /** @param evidence {@link JoinedRows#evidence} */
    CorpusPass(JobContext context, Dataset<Row> evidence) {
        this.context = context;
        this.evidence = evidence;
    }

    /** The two opposed sides of the corpus: the user's, or those that the blame rows of all articles show. */
    Sides sides(Sides chosen) {
        if (chosen.known()) {
            return chosen;
        }
        Dataset<Row> blames = JoinedRows.withCopies(
                context.tables(),
                evidence.select(
                        functions.col("article_id"), functions.col("repairs"), JoinedRows.slim(EvidenceTables.BLAMES)));
        return read(blames)
                .treeAggregate(new OpposedSides(chosen), OpposedSides::add, OpposedSides::merge, MERGE_DEPTH)
                .sides();
    }

    /** All comparisons of the corpus, with what the codebook had to do with reading the files. */
    ComparisonSet compare(Sides sides, CodebookIndex index) {
        Broadcast<CodebookIndex> codebook = JavaSparkContext.fromSparkContext(
                        context.spark().sparkContext())
                .broadcast(index);
        Dataset<Row> rows =
                JoinedRows.withCopies(context.tables(), evidence.drop(ComparisonTables.UNRESOLVED_NAMES.name()));
        return read(rows)
                .map(article -> codebook.value().with(article))
                .treeAggregate(new ComparisonSet(sides), ComparisonSet::add, ComparisonSet::merge, MERGE_DEPTH)
                .addMatches(ingestMatches(codebook));
    }

    private CodebookMatches ingestMatches(Broadcast<CodebookIndex> codebook) {
        return IngestMatches.articles(context)
                .map(article -> codebook.value().with(article))
                .treeAggregate(new CodebookMatches(), CodebookMatches::add, CodebookMatches::merge, MERGE_DEPTH);
    }

    private static JavaRDD<ArticleEvidence> read(Dataset<Row> rows) {
        EvidenceReader reader = new EvidenceReader(rows.schema());
        return rows.toJavaRDD().map(reader::read);
    }
}
