package org.dispatchlens.jobs.align;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dispatchlens.common.align.statements.StoryStatements;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.jobs.spark.Schemas;
import org.dispatchlens.jobs.spark.WideTables;
import scala.collection.JavaConverters;

/**
 * {@code tables/statements}: one row per story that two outlets carry, its statements, reports, pairs and repairs as arrays,
 * so that a story is written in one transaction.
 */
public final class StoryRows {
    static final String TABLE = "statements";

    /** The arrays of a row, in their order. */
    static final List<TableSpec> FAMILIES = List.of(
            StatementTables.STATEMENTS,
            StatementTables.STATEMENT_REPORTS,
            StatementTables.STATEMENT_PAIRS,
            StatementTables.REPAIRS);

    /** Articles that state something; groups of reports that were compared where rare words meet. */
    static final List<String> COUNTS = List.of("articles_with_statements", "large_groups");

    private StoryRows() {}

    static StructType schema() {
        StructType schema = new StructType();
        for (String count : COUNTS) {
            schema = schema.add(count, DataTypes.IntegerType);
        }
        for (TableSpec family : FAMILIES) {
            schema = schema.add(family.name(), DataTypes.createArrayType(Schemas.of(family), false));
        }
        return schema;
    }

    static Row row(StoryStatements.Result story) {
        List<Object> values = new ArrayList<>(List.of(story.articles(), story.indexed()));
        for (List<TableRow> rows : List.of(story.statements(), story.reports(), story.pairs(), story.repairs())) {
            values.add(JavaConverters.asScalaBuffer(Schemas.rows(rows)).toSeq());
        }
        return RowFactory.create(values.toArray());
    }

    /** The rows of one of the tables, of all stories. */
    public static Dataset<Row> read(WideTables tables, TableSpec spec) {
        return tables.read(TABLE, "align")
                .select(explode(col(spec.name())).as("row"))
                .select("row.*");
    }
}
