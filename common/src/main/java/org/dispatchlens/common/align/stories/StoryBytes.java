package org.dispatchlens.common.align.stories;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Values of story grouping as bytes, so that Spark can sort, shuffle and store them as they are; a tenth of the size and time
 * of Java's own serialization. Only within one run, so there is no version.
 */
public final class StoryBytes {
    private StoryBytes() {}

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private interface Reading<T> {
        T from(ByteBuffer in);
    }

    /** An article; {@link #article} reads it back. */
    public static byte[] of(StoryArticle article) {
        return bytes(out -> {
            writeText(out, article.articleId());
            writeText(out, article.publishedAt());
            out.writeInt(article.copies());
            article.terms().write(out);
            writeCounts(out, article.states());
        });
    }

    public static StoryArticle article(byte[] bytes) {
        return value(
                bytes,
                in -> new StoryArticle(readText(in), readText(in), in.getInt(), TermUses.read(in), readCounts(in)));
    }

    /** A vector; {@link #vector} reads it back. */
    public static byte[] of(StoryVector vector) {
        return bytes(vector::write);
    }

    public static StoryVector vector(byte[] bytes) {
        return value(bytes, StoryVector::read);
    }

    /** What an article gives to the label of its story; {@link #part} reads it back. */
    public static byte[] of(StoryLabel.Part part) {
        return bytes(out -> {
            writeText(out, part.publishedAt());
            writeCounts(out, part.states());
            writeWeights(out, part.keywords());
        });
    }

    public static StoryLabel.Part part(byte[] bytes) {
        return value(bytes, in -> new StoryLabel.Part(readText(in), readCounts(in), readWeights(in)));
    }

    private static void writeWeights(DataOutputStream out, Map<String, Double> weights) throws IOException {
        out.writeInt(weights.size());
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            writeText(out, entry.getKey());
            out.writeDouble(entry.getValue());
        }
    }

    private static SortedMap<String, Double> readWeights(ByteBuffer in) {
        TreeMap<String, Double> weights = new TreeMap<>();
        for (int n = in.getInt(); n > 0; n--) {
            weights.put(readText(in), in.getDouble());
        }
        return weights;
    }

    private static void writeCounts(DataOutputStream out, Map<String, Integer> counts) throws IOException {
        out.writeInt(counts.size());
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            writeText(out, entry.getKey());
            out.writeInt(entry.getValue());
        }
    }

    private static SortedMap<String, Integer> readCounts(ByteBuffer in) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (int n = in.getInt(); n > 0; n--) {
            counts.put(readText(in), in.getInt());
        }
        return counts;
    }

    private static byte[] bytes(Writing writing) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    private static <T> T value(byte[] bytes, Reading<T> reading) {
        return reading.from(ByteBuffer.wrap(bytes));
    }

    static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    static String readText(ByteBuffer in) {
        byte[] utf8 = new byte[in.getInt()];
        in.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
