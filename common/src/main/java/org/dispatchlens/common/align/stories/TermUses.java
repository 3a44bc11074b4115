package org.dispatchlens.common.align.stories;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much an article uses each of its terms; immutable. Terms are kept as bytes, since nearly all of them are only counted by
 * their hash and never needed as texts.
 *
 * <p>Uses are kept as floats, which hold the quarters that {@link StoryReader} adds up exactly, up to four millions.
 */
public final class TermUses implements Serializable {
    private static final long serialVersionUID = 1L;

    private final byte[] utf8;
    /** Where each term ends in the bytes. */
    private final int[] ends;

    private final float[] uses;

    private TermUses(byte[] utf8, int[] ends, float[] uses) {
        this.utf8 = utf8;
        this.ends = ends;
        this.uses = uses;
    }

    /** @param uses over 0 by term */
    public static TermUses of(Map<String, Double> uses) {
        TreeMap<String, Double> sorted = new TreeMap<>(uses);
        float[] weights = new float[sorted.size()];
        int i = 0;
        for (double use : sorted.values()) {
            weights[i++] = (float) use;
        }
        return of(sorted.keySet(), weights);
    }

    /** @param uses of each term, in the order of the terms, which are all different */
    static TermUses of(Collection<String> terms, float[] uses) {
        StringBuilder text = new StringBuilder();
        int[] ends = new int[uses.length];
        int i = 0;
        for (String term : terms) {
            text.append(term);
            ends[i++] = text.length();
        }
        byte[] utf8 = text.toString().getBytes(StandardCharsets.UTF_8);
        return new TermUses(utf8, utf8.length == text.length() ? ends : ends(terms), uses);
    }

    /** Where terms end in bytes, some of which have characters of more than one byte. */
    private static int[] ends(Collection<String> terms) {
        int[] ends = new int[terms.size()];
        int end = 0;
        int i = 0;
        for (String term : terms) {
            end += term.getBytes(StandardCharsets.UTF_8).length;
            ends[i++] = end;
        }
        return ends;
    }

    void write(DataOutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((2 * Integer.BYTES + Float.BYTES) * (1 + ends.length) + utf8.length);
        bytes.putInt(ends.length).putInt(utf8.length).put(utf8);
        bytes.asIntBuffer().put(ends);
        bytes.position(bytes.position() + Integer.BYTES * ends.length);
        bytes.asFloatBuffer().put(uses);
        out.write(bytes.array(), 0, bytes.position() + Float.BYTES * uses.length);
    }

    static TermUses read(ByteBuffer in) {
        int[] ends = new int[in.getInt()];
        float[] uses = new float[ends.length];
        byte[] utf8 = new byte[in.getInt()];
        in.get(utf8);
        in.asIntBuffer().get(ends);
        in.position(in.position() + Integer.BYTES * ends.length);
        in.asFloatBuffer().get(uses);
        in.position(in.position() + Float.BYTES * uses.length);
        return new TermUses(utf8, ends, uses);
    }

    int size() {
        return ends.length;
    }

    float uses(int i) {
        return uses[i];
    }

    String term(int i) {
        return new String(utf8, start(i), ends[i] - start(i), StandardCharsets.UTF_8);
    }

    /** Counter of a term, see {@link TermCounts}. */
    int bucket(int i) {
        return TermCounts.bucket(utf8, start(i), ends[i]);
    }

    private int start(int i) {
        return i == 0 ? 0 : ends[i - 1];
    }

    /** The uses by term. */
    public Map<String, Double> byTerm() {
        TreeMap<String, Double> byTerm = new TreeMap<>();
        for (int i = 0; i < size(); i++) {
            byTerm.put(term(i), (double) uses[i]);
        }
        return byTerm;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TermUses terms && byTerm().equals(terms.byTerm());
    }

    @Override
    public int hashCode() {
        return byTerm().hashCode();
    }

    @Override
    public String toString() {
        return byTerm().toString();
    }
}
