package org.dispatchlens.jobs.compare;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.dispatchlens.common.compare.NameUses;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.jobs.extract.MappedIterator;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.spark.AdjacentGroups;
import org.dispatchlens.jobs.spark.CsvLines;

/**
 * Lines of {@code unresolved_names}. There are about as many names as articles, so they are brought together by Spark's sort
 * and counted one after the other.
 */
final class NameLines {
    private NameLines() {}

    /** One name with its uses so far. */
    private record Counted(String surface, NameUses uses) {
        Counted with(Row row) {
            uses.add(new NameUses.InArticle(
                    row.getString(1), row.getString(2), row.getBoolean(3), row.getInt(4), row.getString(5)));
            return this;
        }

        Row line() {
            List<TableRow> rows = List.of(uses.row(surface));
            return CsvLines.of(ComparisonTables.UNRESOLVED_NAMES, CsvLines.WHOLE, rows)
                    .get(0);
        }
    }

    /** Rows of {@link CsvLines#SCHEMA}, one for each name, range-partitioned by name. */
    static Dataset<Row> of(JobContext context) {
        Dataset<Row> extractions = context.tables()
                .read("extractions", "extract")
                .select("article_id", "outlet", ComparisonTables.UNRESOLVED_NAMES.name());
        return JoinedRows.withCopies(context.tables(), extractions)
                .withColumn("name", explode(col(ComparisonTables.UNRESOLVED_NAMES.name())))
                .select(
                        col("name.surface").as("surface"),
                        col("article_id"),
                        col("outlet"),
                        coalesce(col("wire_lead"), lit(true)).as("wire_lead"),
                        col("name.n").as("n"),
                        col("name.sentence").as("sentence"))
                .repartitionByRange(col("surface"))
                .sortWithinPartitions("surface", "article_id")
                .mapPartitions((MapPartitionsFunction<Row, Row>) NameLines::lines, Encoders.row(CsvLines.SCHEMA));
    }

    private static Iterator<Row> lines(Iterator<Row> rows) {
        Iterator<Counted> names = new AdjacentGroups<>(
                rows, row -> row.getString(0), surface -> new Counted(surface, new NameUses()), Counted::with);
        return new MappedIterator<>(names, Counted::line);
    }
}
