package org.dispatchlens.jobs.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dispatchlens.common.model.Reject;
import org.dispatchlens.jobs.spark.StageTables;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/** Rows of the wide table {@code sources}. */
final class SourceRows {
    /** Begins the ids of manifest rows without a record; no record's id has two slashes. */
    private static final String MANIFEST = "//manifest/";

    private static final int HEXADECIMAL = 16;

    private SourceRows() {}

    static Row of(NamedRecord.Finished finished) {
        NamedRecord record = finished.record();
        Optional<OutletLines> lines = record.lines();
        return row(
                record.articleId(),
                record.source(),
                record.ingestKey(),
                lines.map(OutletLines::outlet).orElse(""),
                lines.map(l -> Long.toHexString(l.text())).orElse(""),
                finished.result().reject(),
                lines.map(l -> new TreeSet<>(l.lines())).orElseGet(TreeSet::new),
                finished.repeated());
    }

    /** Rows for what is wrong with the manifest. */
    static List<Row> ofManifest(List<Reject> rejects) {
        List<Row> rows = new ArrayList<>();
        for (Reject reject : rejects) {
            String id = MANIFEST + rows.size();
            String key =
                    IngestKeys.hash(Stream.of(reject.sourceFile(), reject.code().name(), reject.detail()));
            rows.add(row(id, reject.sourceFile(), key, "", "", Optional.of(reject), List.of(), List.of()));
        }
        return rows;
    }

    static boolean isManifest(String id) {
        return id.startsWith(MANIFEST);
    }

    private static Row row(
            String id,
            String source,
            String key,
            String outlet,
            String text,
            Optional<Reject> reject,
            Collection<String> lines,
            Collection<String> repeated) {
        return RowFactory.create(
                id,
                source,
                key,
                outlet,
                text,
                reject.map(r -> r.code().name()).orElse(""),
                reject.map(Reject::detail).orElse(""),
                seq(lines),
                seq(repeated));
    }

    private static Seq<String> seq(Collection<String> values) {
        return JavaConverters.asScalaBuffer(List.copyOf(values)).toSeq();
    }

    /** The lines of a row of a text; to be asked where {@code text_hash} is not empty. */
    static OutletLines lines(Row row) {
        List<String> lines = row.getList(row.fieldIndex(StageTables.LINES));
        return new OutletLines(row.getAs("outlet"), Long.parseUnsignedLong(row.getAs("text_hash"), HEXADECIMAL), lines);
    }

    /** Whether other lines of the row's text are repeated now than when it was written. */
    static boolean isOutdated(Row row, RepeatedHashes repeated) {
        List<String> lines = row.getList(row.fieldIndex(StageTables.LINES));
        TreeSet<String> now = repeated.of(new OutletLines(row.getAs("outlet"), 0, lines));
        return !now.equals(new TreeSet<>(row.<String>getList(row.fieldIndex(StageTables.REPEATED))));
    }
}
