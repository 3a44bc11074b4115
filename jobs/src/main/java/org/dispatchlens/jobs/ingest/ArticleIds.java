package org.dispatchlens.jobs.ingest;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.api.java.JavaRDD;
import org.dispatchlens.common.ingest.SourceNames;
import org.dispatchlens.common.text.Sha256;
import org.dispatchlens.jobs.spark.AdjacentGroups;
import org.dispatchlens.jobs.spark.LongRows;

/**
 * Gives every record of the input an id of its own: its bare id; where several records share that, its place with {@code
 * /} written as {@code __} in front; where even that stands twice, {@code ~2}, {@code ~3} behind it in the order of the
 * sources.
 *
 * <p>Which names stand more than once is counted by Spark. The driver and the tasks keep the first 64 bits of the hashes
 * of those names and nothing of the others. If two names out of a million share their bits (one chance in thirty
 * million), one gets the longer id without need.
 */
public final class ArticleIds implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("~\\d+$");

    private final long[] repeated;
    private final HashMap<Long, Integer> numbers;

    private ArticleIds(long[] repeated, Map<Long, Integer> numbers) {
        this.repeated = repeated;
        this.numbers = new HashMap<>(numbers);
    }

    /** @param keys every record that gets an id, in any order and any partitions; gone through twice at most */
    public static ArticleIds of(JavaRDD<SourceKey> keys) {
        long[] repeated = sorted(LongRows.shuffled(keys, ArticleIds::rows)
                .mapPartitions(ArticleIds::counted)
                .filter(count -> count[1] > 1)
                .map(count -> count[0])
                .collect());
        ArticleIds named = new ArticleIds(repeated, Map.of());
        return repeated.length == 0
                ? named
                : new ArticleIds(repeated, SourceNumbers.of(keys.filter(named::contested), named::unnumbered));
    }

    /** The record's id, unique among the records that were counted. */
    public String id(SourceKey key) {
        String id = unnumbered(key);
        int number = numbers.isEmpty() ? 1 : numbers.getOrDefault(SourceNumbers.hash(key), 1);
        return number > 1 || looksNumbered(id) ? id + "~" + number : id;
    }

    private String unnumbered(SourceKey key) {
        return repeated(bare(key.bareId())) ? SourceNames.qualifiedId(key.source(), key.bareId()) : key.bareId();
    }

    private boolean contested(SourceKey key) {
        return repeated(name(unnumbered(key)));
    }

    /** Whether the id could be one that another record gets with its number: a file {@code x~2.txt} beside two of {@code x}. */
    private boolean looksNumbered(String id) {
        if (repeated.length == 0) {
            return false;
        }
        for (Matcher end = NUMBER.matcher(id); end.find(); end = NUMBER.matcher(id)) {
            id = id.substring(0, end.start());
            if (repeated(name(id))) {
                return true;
            }
        }
        return false;
    }

    /** Hashes of the bare id and of every id without a number that the record could get. */
    private static Set<Long> names(SourceKey key) {
        Set<Long> names = new TreeSet<>();
        names.add(bare(key.bareId()));
        names.add(name(key.bareId()));
        names.add(name(SourceNames.qualifiedId(key.source(), key.bareId())));
        return names;
    }

    private static void rows(SourceKey key, LongRows.Sink sink) {
        names(key).forEach(name -> sink.add(name, 0, 0));
    }

    /** Name, and how often it stands. */
    private static Iterator<long[]> counted(Iterator<long[]> sorted) {
        return new AdjacentGroups<>(
                sorted, row -> row[0], name -> new long[] {name, 0}, (count, row) -> new long[] {row[0], count[1] + 1});
    }

    private static long bare(String bareId) {
        return Sha256.prefix("bare " + bareId);
    }

    private static long name(String id) {
        return Sha256.prefix("name " + id);
    }

    private boolean repeated(long hash) {
        return Arrays.binarySearch(repeated, hash) >= 0;
    }

    private static long[] sorted(Collection<Long> hashes) {
        return hashes.stream().mapToLong(Long::longValue).sorted().toArray();
    }
}
