package org.dispatchlens.jobs.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a file is, by the end of its name. */
enum SourceFormat {
    TEXT(".txt", ".txt.gz"),
    ZIP(".zip"),
    TAR(".tar", ".tar.gz", ".tgz"),
    JSON_LINES(".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz", ".json", ".json.gz"),
    CSV(".csv", ".csv.gz"),
    PARQUET(".parquet"),
    OTHER();

    /** Ends of names, {@code |} between them. */
    private final String ends;

    SourceFormat(String... ends) {
        this.ends = String.join("|", ends);
    }

    private List<String> ends() {
        return ends.isEmpty() ? List.of() : List.of(ends.split("\\|"));
    }

    static SourceFormat of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.ends().stream().anyMatch(lower::endsWith))
                .findFirst()
                .orElse(OTHER);
    }

    /** Whether the file is read through gzip. */
    static boolean gzipped(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".gz") || lower.endsWith(".tgz");
    }

    /** Whether a part of the file can be read without what stands before it. */
    static boolean divisible(String name) {
        SourceFormat format = of(name);
        return format == PARQUET || (format == JSON_LINES && !gzipped(name));
    }
}
