package org.dispatchlens.jobs.coding;

import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dispatchlens.common.coding.ArticleUnits;
import org.dispatchlens.common.coding.CodingGuide;
import org.dispatchlens.common.coding.CodingTask;
import org.dispatchlens.common.coding.Parties;
import org.dispatchlens.common.coding.SampleDraw;
import org.dispatchlens.common.coding.SampleFrame;
import org.dispatchlens.common.coding.UnitFinder;
import org.dispatchlens.jobs.compare.EvidenceReader;
import org.dispatchlens.jobs.compare.JoinedRows;
import org.dispatchlens.jobs.run.JobContext;

/**
 * Counts everything that could be coded in a finished run and keeps what is drawn first.
 *
 * <p>Input: {@code tables/articles}, {@code tables/extractions}, {@code tables/alignment}, {@code tables/repairs}, {@code
 * tables/model_sentiments} where there is one.
 *
 * <p>Output: a {@link SampleFrame}, from which {@link SampleDraw} takes the items.
 *
 * <p>Example: {@code dispatchlens coder-sheet --output out/mine --items 120 --coders 2}
 */
final class SampleJob {
    private SampleJob() {}

    static SampleFrame frame(JobContext context, CodingGuide guide, Set<CodingTask> tasks, int items, long seed) {
        UnitFinder finder = new UnitFinder(tasks, Parties.of(context.codebook()), guide.numberWords());
        Dataset<Row> articles = articles(context);
        EvidenceReader reader = new EvidenceReader(articles.schema());
        JavaRDD<ArticleUnits> units =
                EvidenceReader.internal(articles).map(row -> finder.of(reader.read(row), reader.text(row, "text")));
        return units.treeAggregate(
                new SampleFrame(seed, SampleDraw.perTask(items, tasks.size())), SampleFrame::add, SampleFrame::merge);
    }

    private static Dataset<Row> articles(JobContext context) {
        Dataset<Row> texts = context.tables().read("articles", "ingest").select("article_id", "text");
        return JoinedRows.of(context.tables()).join(texts, "article_id");
    }
}
