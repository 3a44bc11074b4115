package org.dispatchlens.jobs.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dispatchlens.common.model.RejectCode;

/** How many rows of {@code sources} have each reject code; that of articles is empty. */
final class SourceCounts {
    private final Map<String, Long> codes = new HashMap<>();

    void add(JavaRDD<NamedRecord.Finished> records) {
        records.map(f -> f.result().reject().map(r -> r.code().name()).orElse(""))
                .countByValue()
                .forEach((code, n) -> codes.merge(code, n, Long::sum));
    }

    /** @param kept rows of {@code sources} that stay as they are */
    void addStored(Dataset<Row> kept) {
        kept.groupBy("code")
                .count()
                .collectAsList()
                .forEach(row -> codes.merge(row.getString(0), row.getLong(1), Long::sum));
    }

    /** @param rows of {@link SourceRows#ofManifest} */
    void addManifest(List<Row> rows) {
        if (!rows.isEmpty()) {
            codes.merge(RejectCode.MANIFEST_ROW.name(), (long) rows.size(), Long::sum);
        }
    }

    Map<String, Long> byCode() {
        return new HashMap<>(codes);
    }

    /** Records that were counted so far; rows of the manifest without a record are none. */
    long records() {
        return codes.entrySet().stream()
                .filter(e -> !e.getKey().equals(RejectCode.MANIFEST_ROW.name()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
