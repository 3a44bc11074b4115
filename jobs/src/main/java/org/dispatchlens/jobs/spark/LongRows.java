package org.dispatchlens.jobs.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * Brings rows of three numbers together by the first one. A task sends one array to each other task instead of an object for
 * each row, which costs a fraction of it in time and memory where items are counted by their hashes.
 */
public final class LongRows {
    private static final int WIDTH = 3;
    private static final int MOST_PARTS = 64;

    private LongRows() {}

    /** Gives the rows of an item. */
    public interface Rows<T> extends Serializable {
        void of(T item, Sink sink);
    }

    /** Takes rows. */
    public interface Sink {
        void add(long first, long second, long third);
    }

    /** Arrays of the rows for each part. */
    private static final class Parts implements Sink {
        private final long[][] rows;
        private final int[] sizes;

        Parts(int parts) {
            rows = new long[parts][0];
            sizes = new int[parts];
        }

        @Override
        public void add(long first, long second, long third) {
            int part = (int) Long.remainderUnsigned(first, rows.length);
            if (sizes[part] == rows[part].length) {
                rows[part] = Arrays.copyOf(rows[part], Math.max(WIDTH * 8, rows[part].length * 2));
            }
            rows[part][sizes[part]++] = first;
            rows[part][sizes[part]++] = second;
            rows[part][sizes[part]++] = third;
        }

        Iterator<Tuple2<Integer, long[]>> arrays() {
            List<Tuple2<Integer, long[]>> arrays = new ArrayList<>();
            for (int part = 0; part < rows.length; part++) {
                if (sizes[part] > 0) {
                    arrays.add(new Tuple2<>(part, Arrays.copyOf(rows[part], sizes[part])));
                }
            }
            return arrays.iterator();
        }
    }

    /** The rows of all items in sorted order within each partition; rows with the same first number are in one. */
    public static <T> JavaRDD<long[]> shuffled(JavaRDD<T> items, Rows<T> rows) {
        int parts = Math.min(Math.max(1, items.getNumPartitions()), MOST_PARTS);
        JavaPairRDD<Integer, long[]> arrays = items.mapPartitionsToPair(some -> {
            Parts collected = new Parts(parts);
            some.forEachRemaining(item -> rows.of(item, collected));
            return collected.arrays();
        });
        // The hash of a small number is the number, so that each part becomes a partition.
        return arrays.partitionBy(new HashPartitioner(parts)).mapPartitions(LongRows::sorted);
    }

    private static Iterator<long[]> sorted(Iterator<Tuple2<Integer, long[]>> arrays) {
        List<long[]> rows = new ArrayList<>();
        arrays.forEachRemaining(array -> {
            long[] all = array._2();
            for (int i = 0; i < all.length; i += WIDTH) {
                rows.add(Arrays.copyOfRange(all, i, i + WIDTH));
            }
        });
        rows.sort(Arrays::compare);
        return rows.iterator();
    }
}
