package org.dispatchlens.jobs.compare;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Cuts the order of article ids into parts of about equally many articles, told from a sample of ids. Spark's own range
 * partitioning would make all lines twice, once to look at their keys. Where all articles are one part, nothing is shuffled:
 * jobs cost a small run more than what they do.
 */
final class ArticleParts implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Articles of a part; its lines take some 100 MB and are sorted in one task. */
    private static final long ARTICLES = 4_000;

    /** Ids that are looked at for each part. */
    private static final long SAMPLED = 40;

    /** Spark spreads parts by hash; with more places than parts, few places get two. */
    private static final int PLACES = 2;

    /** First ids of all parts but the first, in the order in which Spark sorts text. */
    private final UTF8String[] starts;

    private ArticleParts(UTF8String[] starts) {
        this.starts = starts;
    }

    /** @param ids a column {@code article_id} */
    static ArticleParts of(Dataset<Row> ids) {
        UTF8String[] sample = ids
                .select("article_id")
                .filter(pmod(xxhash64(col("article_id")), lit(ARTICLES / SAMPLED))
                        .equalTo(0))
                .as(Encoders.STRING())
                .collectAsList()
                .stream()
                .map(UTF8String::fromString)
                .sorted()
                .toArray(UTF8String[]::new);
        return new ArticleParts(IntStream.range(1, sample.length)
                .filter(i -> i % SAMPLED == 0)
                .mapToObj(i -> sample[i])
                .toArray(UTF8String[]::new));
    }

    /** Which part the article belongs to, from 0. */
    int of(String articleId) {
        int at = Arrays.binarySearch(starts, UTF8String.fromString(articleId));
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** Brings rows with a column {@code part} together by it. */
    Dataset<Row> gathered(Dataset<Row> lines) {
        return isOne() ? lines.coalesce(1) : lines.repartition(PLACES * (starts.length + 1), col("part"));
    }

    /** Brings rows with equal values together. */
    Dataset<Row> together(Dataset<Row> rows, String column) {
        return isOne() ? rows.coalesce(1) : rows.repartition(col(column));
    }

    /** Spreads rows in the order of some columns. */
    Dataset<Row> ordered(Dataset<Row> rows, String... columns) {
        Column[] by = Arrays.stream(columns).map(functions::col).toArray(Column[]::new);
        return isOne() ? rows.coalesce(1) : rows.repartitionByRange(by);
    }

    /**
     * Rows of a table with some rows of each article, in one partition where the articles are one part, so that Spark sorts
     * them without a job to look at their keys and one to shuffle them.
     */
    Dataset<Row> few(Dataset<Row> rows) {
        return isOne() ? rows.coalesce(1) : rows;
    }

    private boolean isOne() {
        return starts.length == 0;
    }
}
