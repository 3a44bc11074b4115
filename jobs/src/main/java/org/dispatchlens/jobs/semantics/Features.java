package org.dispatchlens.jobs.semantics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.semantics.TargetFeatures;
import org.dispatchlens.common.semantics.WordVector;
import org.dispatchlens.jobs.spark.Floats;
import scala.collection.Iterator;
import scala.collection.Seq;

/** {@link TargetFeatures} of Spark's rows. */
final class Features {
    private Features() {}

    /** Words of each encoder, out of {@link WordEncoders#WORDS}. */
    static List<List<WordVector>> words(Seq<Seq<Row>> encoders) {
        List<List<WordVector>> all = new ArrayList<>();
        for (Iterator<Seq<Row>> encoder = encoders.iterator(); encoder.hasNext(); ) {
            List<WordVector> words = new ArrayList<>();
            for (Iterator<Row> word = encoder.next().iterator(); word.hasNext(); ) {
                words.add(word(word.next()));
            }
            all.add(words);
        }
        return all;
    }

    private static WordVector word(Row word) {
        return new WordVector(new Span(word.getInt(0), word.getInt(1)), Floats.of(word.getList(2)));
    }

    /** Features of a target under all encoders, one behind the other. */
    static double[] of(List<List<WordVector>> encoders, Span target) {
        int at = 0;
        double[] all = new double[0];
        for (List<WordVector> words : encoders) {
            double[] part = TargetFeatures.of(words, target);
            all = Arrays.copyOf(all, at + part.length);
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
