package org.dispatchlens.jobs.compare;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dispatchlens.common.compare.OpposedSides;
import org.dispatchlens.common.compare.Sides;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.jobs.run.JobContext;

/** Finds the two opposed sides of the whole corpus, by which all else is counted. */
final class CorpusSides {
    private CorpusSides() {}

    /**
     * The user's sides, or those that the blame rows of all articles show.
     *
     * @param evidence {@link JoinedRows#evidence}
     */
    static Sides of(JobContext context, Dataset<Row> evidence, Sides chosen) {
        if (chosen.known()) {
            return chosen;
        }
        Dataset<Row> blames = JoinedRows.withCopies(
                context.tables(),
                evidence.select(
                        functions.col("article_id"), functions.col("repairs"), JoinedRows.slim(EvidenceTables.BLAMES)));
        return EvidenceReader.all(blames)
                .treeAggregate(new OpposedSides(chosen), OpposedSides::add, OpposedSides::merge)
                .sides();
    }
}
