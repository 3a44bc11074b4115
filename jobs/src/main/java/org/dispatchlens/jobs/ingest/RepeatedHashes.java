package org.dispatchlens.jobs.ingest;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.dispatchlens.common.ingest.RepeatedLines;
import org.dispatchlens.common.text.Sha256;
import org.dispatchlens.jobs.spark.AdjacentGroups;
import org.dispatchlens.jobs.spark.LongRows;

/**
 * The lines that each outlet repeats, as {@link RepeatedLines} says it, by 64 bits of a hash over outlet and line. Counted
 * by a shuffle of hashes, so that neither the driver nor a task holds texts.
 */
final class RepeatedHashes implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final RepeatedHashes NONE = new RepeatedHashes(new long[0]);

    private final long[] hashes;

    private RepeatedHashes(long[] hashes) {
        this.hashes = hashes;
    }

    /** Goes through the lines once. */
    static RepeatedHashes of(JavaRDD<OutletLines> all) {
        List<long[]> counts = LongRows.shuffled(all, RepeatedHashes::rows)
                .mapPartitions(RepeatedHashes::counted)
                .filter(c -> RepeatedLines.canRepeat(c[2]))
                .collect();
        Map<Long, Long> texts = new HashMap<>();
        counts.forEach(c -> texts.put(c[0], c[2]));
        long[] hashes = counts.stream()
                .filter(c -> c[0] != c[1] && RepeatedLines.isRepeated(c[2], texts.getOrDefault(c[1], 0L)))
                .mapToLong(c -> c[0])
                .sorted()
                .toArray();
        return hashes.length == 0 ? NONE : new RepeatedHashes(hashes);
    }

    /** For the outlet and each line: hash, hash of the outlet, text. */
    private static void rows(OutletLines lines, LongRows.Sink sink) {
        long outlet = hash(lines.outlet(), "");
        sink.add(outlet, outlet, lines.text());
        lines.lines().forEach(line -> sink.add(hash(lines.outlet(), line), outlet, lines.text()));
    }

    /** Hash, hash of the outlet, number of different texts, and the last text. */
    private static Iterator<long[]> counted(Iterator<long[]> sorted) {
        return new AdjacentGroups<>(sorted, row -> row[0], hash -> new long[] {hash, 0, 0, 0}, (count, row) -> {
            boolean other = count[2] == 0 || count[3] != row[2];
            return new long[] {row[0], row[1], count[2] + (other ? 1 : 0), row[2]};
        });
    }

    private static long hash(String outlet, String line) {
        return Sha256.prefix(outlet + '\n' + line);
    }

    /** Those of the lines that their outlet repeats, in alphabetical order. */
    TreeSet<String> of(OutletLines lines) {
        TreeSet<String> repeated = new TreeSet<>();
        if (hashes.length > 0) {
            for (String line : lines.lines()) {
                if (Arrays.binarySearch(hashes, hash(lines.outlet(), line)) >= 0) {
                    repeated.add(line);
                }
            }
        }
        return repeated;
    }
}
