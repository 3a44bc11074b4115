package org.dispatchlens.jobs.compare;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.Iterator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import org.dispatchlens.common.compare.NameUses;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.jobs.extract.MappedIterator;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.spark.AdjacentGroups;

/**
 * Lines of {@code unresolved_names}. There are about as many names as articles, so they are brought together by Spark's sort
 * and counted one after the other.
 */
final class NameLines {
    private NameLines() {}

    /** One name with its uses so far. */
    private record Counted(UTF8String surface, NameUses uses) {
        Counted with(InternalRow row) {
            uses.add(new NameUses.InArticle(
                    row.getString(1), row.getString(2), row.getBoolean(3), row.getInt(4), row.getString(5)));
            return this;
        }

        String line() {
            return TableCsv.line(uses.row(surface.toString()));
        }
    }

    /** Lines of the table in its order. */
    static Dataset<String> of(JobContext context, ArticleParts parts) {
        Dataset<Row> extractions = context.study()
                .of(context.tables().read("extractions", "extract"))
                .select("article_id", "outlet", ComparisonTables.UNRESOLVED_NAMES.name());
        Dataset<Row> found = JoinedRows.withCopies(context.tables(), extractions)
                .withColumn("name", explode(col(ComparisonTables.UNRESOLVED_NAMES.name())))
                .select(
                        col("name.surface").as("surface"),
                        col("article_id"),
                        col("outlet"),
                        coalesce(col("wire_lead"), lit(true)).as("wire_lead"),
                        col("name.n").as("n"),
                        col("name.sentence").as("sentence"));
        Dataset<Row> uses = parts.ordered(found, "surface").sortWithinPartitions("surface", "article_id");
        JavaRDD<String> lines = EvidenceReader.internal(uses).mapPartitions(NameLines::lines);
        return context.spark().createDataset(lines.rdd(), Encoders.STRING());
    }

    private static Iterator<String> lines(Iterator<InternalRow> rows) {
        Iterator<Counted> names = new AdjacentGroups<>(
                rows,
                row -> row.getUTF8String(0).copy(),
                surface -> new Counted(surface, new NameUses()),
                Counted::with);
        return new MappedIterator<>(names, Counted::line);
    }
}
