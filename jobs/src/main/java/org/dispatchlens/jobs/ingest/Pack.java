package org.dispatchlens.jobs.ingest;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createMapType;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.dispatchlens.common.ingest.ManifestRow;
import org.dispatchlens.common.ingest.RowFields;
import org.dispatchlens.common.model.Reject;
import org.dispatchlens.common.model.RejectCode;
import scala.collection.JavaConverters;

/**
 * Records as rows of Parquet and back, without loss. {@code content} has the bytes of a text file; the fields of a row of a
 * table, the manifest's row and a reject have columns of their own.
 */
final class Pack {
    static final String MANIFEST_OUTLET = "manifest_outlet";

    static final StructType SCHEMA = new StructType()
            .add("source_file", StringType, false)
            .add("id", StringType, false)
            .add("content", BinaryType)
            .add("text", StringType)
            .add("title", StringType)
            .add("outlet", StringType)
            .add("published", StringType)
            .add("metadata", createMapType(StringType, StringType, false))
            .add("manifest_file", StringType)
            .add(MANIFEST_OUTLET, StringType)
            .add("manifest_published", StringType)
            .add("manifest_metadata", createMapType(StringType, StringType, false))
            .add("reject_source", StringType)
            .add("reject_code", StringType)
            .add("reject_detail", StringType);

    private Pack() {}

    static Row row(RawRecord record) {
        RowFields fields = record.fields().orElse(null);
        ManifestRow said = record.manifestRow().equals(ManifestRow.NONE) ? null : record.manifestRow();
        Reject reject = record.reject().orElse(null);
        return RowFactory.create(
                record.source(),
                record.bareId(),
                record.bytes().orElse(null),
                fields == null ? null : fields.text(),
                fields == null ? null : fields.title(),
                fields == null ? null : fields.outlet(),
                fields == null ? null : fields.published(),
                fields == null ? null : scalaMap(fields.metadata()),
                said == null ? null : said.file(),
                said == null ? null : said.outlet(),
                said == null ? null : said.published(),
                said == null ? null : scalaMap(said.metadata()),
                reject == null ? null : reject.sourceFile(),
                reject == null ? null : reject.code().name(),
                reject == null ? null : reject.detail());
    }

    private static Object scalaMap(Map<String, String> map) {
        return JavaConverters.mapAsScalaMap(map);
    }

    static boolean isPacked(Group row) {
        return row.getType().containsField("content")
                && row.getType().containsField("source_file")
                && row.getType().containsField("reject_code");
    }

    /** @param place where the row stands, since the file that was packed is not there any more */
    static RawRecord record(Group row, String place) {
        SourceKey key = new SourceKey(text(row, "source_file"), text(row, "id"), place);
        return content(row, key).withManifest(manifestRow(row));
    }

    private static RawRecord content(Group row, SourceKey key) {
        if (has(row, "reject_code")) {
            RejectCode code = RejectCode.valueOf(text(row, "reject_code"));
            return RawRecord.rejected(key, new Reject(text(row, "reject_source"), code, text(row, "reject_detail")));
        }
        return has(row, "content")
                ? RawRecord.ofText(key, row.getBinary("content", 0).getBytes())
                : RawRecord.ofRow(
                        key,
                        new RowFields(
                                text(row, "text"),
                                text(row, "title"),
                                text(row, "outlet"),
                                text(row, "published"),
                                map(row, "metadata")));
    }

    private static ManifestRow manifestRow(Group row) {
        return has(row, "manifest_file")
                ? new ManifestRow(
                        0,
                        text(row, "manifest_file"),
                        text(row, MANIFEST_OUTLET),
                        text(row, "manifest_published"),
                        map(row, "manifest_metadata"))
                : ManifestRow.NONE;
    }

    private static boolean has(Group row, String column) {
        return row.getFieldRepetitionCount(column) > 0;
    }

    private static String text(Group row, String column) {
        return has(row, column) ? row.getString(column, 0) : "";
    }

    private static Map<String, String> map(Group row, String column) {
        Map<String, String> map = new LinkedHashMap<>();
        if (has(row, column)) {
            Group entries = row.getGroup(column, 0);
            for (int k = 0; k < entries.getFieldRepetitionCount(0); k++) {
                Group entry = entries.getGroup(0, k);
                map.put(entry.getString(0, 0), entry.getString(1, 0));
            }
        }
        return map;
    }
}
