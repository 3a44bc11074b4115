package org.dispatchlens.common.align.stories;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dispatchlens.common.text.Packing;

/** Values of story grouping as bytes, see {@link Packing}. */
public final class StoryBytes {
    private StoryBytes() {}

    private interface Reading<T> {
        T from(ByteBuffer in);
    }

    /** An article; {@link #article} reads it back. */
    public static byte[] of(StoryArticle article) {
        return Packing.bytes(out -> {
            Packing.text(out, article.articleId());
            Packing.text(out, article.publishedAt());
            out.writeInt(article.copies());
            article.terms().write(out);
            writeCounts(out, article.states());
        });
    }

    public static StoryArticle article(byte[] bytes) {
        return value(
                bytes,
                in -> new StoryArticle(
                        Packing.text(in), Packing.text(in), in.getInt(), TermUses.read(in), readCounts(in)));
    }

    /** A vector; {@link #vector} reads it back. */
    public static byte[] of(StoryVector vector) {
        return Packing.bytes(vector::write);
    }

    public static StoryVector vector(byte[] bytes) {
        return value(bytes, StoryVector::read);
    }

    /** What an article gives to the label of its story; {@link #part} reads it back. */
    public static byte[] of(StoryLabel.Part part) {
        return Packing.bytes(out -> {
            Packing.text(out, part.publishedAt());
            writeCounts(out, part.states());
            writeWeights(out, part.keywords());
        });
    }

    public static StoryLabel.Part part(byte[] bytes) {
        return value(bytes, in -> new StoryLabel.Part(Packing.text(in), readCounts(in), readWeights(in)));
    }

    private static void writeWeights(DataOutputStream out, Map<String, Double> weights) throws IOException {
        out.writeInt(weights.size());
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            Packing.text(out, entry.getKey());
            out.writeDouble(entry.getValue());
        }
    }

    private static SortedMap<String, Double> readWeights(ByteBuffer in) {
        TreeMap<String, Double> weights = new TreeMap<>();
        for (int n = in.getInt(); n > 0; n--) {
            weights.put(Packing.text(in), in.getDouble());
        }
        return weights;
    }

    private static void writeCounts(DataOutputStream out, Map<String, Integer> counts) throws IOException {
        out.writeInt(counts.size());
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            Packing.text(out, entry.getKey());
            out.writeInt(entry.getValue());
        }
    }

    private static SortedMap<String, Integer> readCounts(ByteBuffer in) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (int n = in.getInt(); n > 0; n--) {
            counts.put(Packing.text(in), in.getInt());
        }
        return counts;
    }

    private static <T> T value(byte[] bytes, Reading<T> reading) {
        return reading.from(ByteBuffer.wrap(bytes));
    }
}
