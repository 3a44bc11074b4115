package org.dispatchlens.common.align.stories;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/**
 * Weights of terms by the number of the term, or sums of them over several articles; immutable. Numbers of actors come after
 * those of content, see {@link #ACTORS}.
 */
final class TermSum implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The first number of an actor. */
    static final int ACTORS = 1 << 24;

    /** Where one sum has so many times as many terms as the other, its terms are looked up instead of walked through. */
    private static final int MUCH_LONGER = 8;

    private final int[] terms;
    private final float[] weights;

    private TermSum(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /** Inner products of two sums, those of content and those of actors apart. */
    record Products(double content, double actors) {}

    static TermSum of(SortedMap<Integer, Double> weights) {
        TermSum sum = new TermSum(new int[weights.size()], new float[weights.size()]);
        int i = 0;
        for (Map.Entry<Integer, Double> entry : weights.entrySet()) {
            sum.terms[i] = entry.getKey();
            sum.weights[i++] = entry.getValue().floatValue();
        }
        return sum;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(terms.length);
        for (int i = 0; i < terms.length; i++) {
            out.writeInt(terms[i]);
            out.writeFloat(weights[i]);
        }
    }

    static TermSum read(ByteBuffer in) {
        int n = in.getInt();
        TermSum sum = new TermSum(new int[n], new float[n]);
        for (int i = 0; i < n; i++) {
            sum.terms[i] = in.getInt();
            sum.weights[i] = in.getFloat();
        }
        return sum;
    }

    int size() {
        return terms.length;
    }

    /** Number of a term; they ascend. */
    int term(int i) {
        return terms[i];
    }

    float weight(int i) {
        return weights[i];
    }

    TermSum plus(TermSum other) {
        int[] merged = new int[terms.length + other.terms.length];
        float[] sums = new float[merged.length];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length || j < other.terms.length) {
            boolean mine = j == other.terms.length || (i < terms.length && terms[i] <= other.terms[j]);
            boolean both = mine && j < other.terms.length && terms[i] == other.terms[j];
            merged[n] = mine ? terms[i] : other.terms[j];
            sums[n++] = (mine ? weights[i] : other.weights[j]) + (both ? other.weights[j] : 0);
            i += mine ? 1 : 0;
            j += both || !mine ? 1 : 0;
        }
        return new TermSum(Arrays.copyOf(merged, n), Arrays.copyOf(sums, n));
    }

    Products times(TermSum other) {
        return terms.length <= other.terms.length ? timesLonger(other) : other.timesLonger(this);
    }

    private Products timesLonger(TermSum longer) {
        boolean search = longer.terms.length > MUCH_LONGER * terms.length;
        double content = 0;
        double actors = 0;
        int j = 0;
        for (int i = 0; i < terms.length && j < longer.terms.length; i++) {
            j = search ? longer.find(terms[i], j) : longer.walk(terms[i], j);
            if (j < longer.terms.length && longer.terms[j] == terms[i]) {
                double product = (double) weights[i] * longer.weights[j];
                content += terms[i] < ACTORS ? product : 0;
                actors += terms[i] < ACTORS ? 0 : product;
            }
        }
        return new Products(content, actors);
    }

    private int walk(int term, int from) {
        int j = from;
        while (j < terms.length && terms[j] < term) {
            j++;
        }
        return j;
    }

    private int find(int term, int from) {
        int at = Arrays.binarySearch(terms, from, terms.length, term);
        return at < 0 ? -at - 1 : at;
    }
}
