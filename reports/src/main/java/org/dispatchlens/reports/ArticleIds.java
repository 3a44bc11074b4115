package org.dispatchlens.reports;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;

/**
 * The ids of all articles, by which their places in the table are found. Ids are kept as bytes one after the other: a
 * million of them in some 40 MB, where a map of texts takes four times as much.
 */
public final class ArticleIds {
    private static final int FIRST_CAPACITY = 1 << 12;

    private byte[] bytes = new byte[FIRST_CAPACITY];
    /** Where the id of each place begins; one more tells where the last one ends. */
    private int[] starts = new int[FIRST_CAPACITY];

    private int size;
    /** Places in the order of their ids. */
    private int[] sorted = {};

    private ArticleIds() {}

    /** Reads the table of articles once. */
    public static ArticleIds of(ReportData data) {
        ArticleIds ids = new ArticleIds();
        for (TableRow row : Scan.of(data.rows(EvidenceTables.ARTICLES), List.of("article_id"))) {
            ids.add(row.text("article_id").getBytes(StandardCharsets.UTF_8));
        }
        ids.sort();
        return ids;
    }

    private void add(byte[] id) {
        int start = starts[size];
        int end = Math.addExact(start, id.length);
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, (int) Math.min(Integer.MAX_VALUE - 8L, 2L * bytes.length)));
        }
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        System.arraycopy(id, 0, bytes, start, id.length);
        starts[++size] = end;
    }

    /** An export is sorted already, so that this mostly only looks. */
    private void sort() {
        sorted = IntStream.range(0, size).toArray();
        for (int i = 1; i < size; i++) {
            if (compare(i - 1, i) > 0) {
                sorted = IntStream.range(0, size)
                        .boxed()
                        .sorted(this::compare)
                        .mapToInt(Integer::intValue)
                        .toArray();
                return;
            }
        }
    }

    private int compare(int a, int b) {
        return Arrays.compareUnsigned(bytes, starts[a], starts[a + 1], bytes, starts[b], starts[b + 1]);
    }

    /** Articles of the run. */
    public int size() {
        return size;
    }

    /** The id at a place of the table. */
    public String id(int place) {
        return new String(bytes, starts[place], starts[place + 1] - starts[place], StandardCharsets.UTF_8);
    }

    /** Place of an article in the table; -1 when there is none of that id. */
    public int place(String id) {
        byte[] wanted = id.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = sorted[middle];
            int order = Arrays.compareUnsigned(bytes, starts[at], starts[at + 1], wanted, 0, wanted.length);
            if (order == 0) {
                return at;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
