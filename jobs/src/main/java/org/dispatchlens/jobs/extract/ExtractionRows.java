package org.dispatchlens.jobs.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Extraction;
import org.dispatchlens.common.tables.EvidenceRows;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.common.text.Words;
import org.dispatchlens.jobs.spark.Schemas;
import org.dispatchlens.jobs.spark.StageTables;
import scala.collection.JavaConverters;

/** Extractions as rows of the wide table and back. */
public final class ExtractionRows {
    private ExtractionRows() {}

    /** @param key what the row was made from */
    static Row row(Extraction extraction, String key) {
        Article article = extraction.article();
        List<Object> values = new ArrayList<>();
        values.add(article.articleId());
        values.add(article.outlet());
        values.add(article.publishedAt());
        values.add(Words.count(article.text()));
        values.add(extraction.sentences().size());
        Map<String, List<TableRow>> families = EvidenceRows.all(extraction);
        for (TableSpec family : StageTables.FAMILIES) {
            values.add(JavaConverters.asScalaBuffer(Schemas.rows(families.get(family.name())))
                    .toSeq());
        }
        values.add(JavaConverters.asScalaBuffer(StageTables.FAMILIES.stream()
                        .map(family -> families.get(family.name()).size())
                        .toList())
                .toSeq());
        values.add(key);
        return RowFactory.create(values.toArray());
    }

    /** The evidence of a row with the columns of {@code tables/extractions} by table name. */
    public static Map<String, List<TableRow>> families(Row row) {
        Map<String, List<TableRow>> families = new LinkedHashMap<>();
        for (TableSpec family : StageTables.FAMILIES) {
            families.put(family.name(), Schemas.tableRows(family, row.getList(row.fieldIndex(family.name()))));
        }
        return families;
    }
}
