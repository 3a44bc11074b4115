package org.dispatchlens.common.align.stories;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.dispatchlens.common.model.Publication;
import org.dispatchlens.common.text.Packing;

/** An article as weighted terms ({@link TermWeights}), of which those that no other article has are left out, with its date. */
public final class StoryVector implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int KEYS = 15;
    /** Stands for no shared key. */
    static final int NO_KEY = -1;

    private static final long UNDATED = Long.MAX_VALUE;

    private final String articleId;
    private final int copies;
    private final long day;
    private final TermSum terms;
    private final int[] keys;

    private StoryVector(String articleId, int copies, long day, TermSum terms, int[] keys) {
        this.articleId = articleId;
        this.copies = copies;
        this.day = day;
        this.terms = terms;
        this.keys = keys;
    }

    /** The vector of an article that was counted among those of the archive. */
    public static StoryVector of(StoryArticle article, TermRarity rarity) {
        return of(article, TermWeights.of(article, rarity), rarity);
    }

    /** @param weights what {@link TermWeights#of} gives */
    static StoryVector of(StoryArticle article, List<Map.Entry<String, Double>> weights, TermRarity rarity) {
        List<Map.Entry<String, Double>> shared =
                weights.stream().filter(e -> rarity.shared(e.getKey())).toList();
        TreeMap<Integer, Double> numbered = new TreeMap<>();
        shared.forEach(e -> numbered.merge(number(e.getKey()), e.getValue(), Double::sum));
        int[] keys = shared.stream()
                .limit(KEYS)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingInt(rarity::articlesWith).thenComparingInt(StoryVector::number))
                .mapToInt(StoryVector::number)
                .distinct()
                .toArray();
        return new StoryVector(
                article.articleId(),
                article.copies(),
                Publication.day(article.publishedAt()).orElse(UNDATED),
                TermSum.of(numbered),
                keys);
    }

    void write(DataOutputStream out) throws IOException {
        Packing.text(out, articleId);
        out.writeInt(copies);
        out.writeLong(day);
        terms.write(out);
        out.writeInt(keys.length);
        for (int key : keys) {
            out.writeInt(key);
        }
    }

    static StoryVector read(ByteBuffer in) {
        String articleId = Packing.text(in);
        int copies = in.getInt();
        long day = in.getLong();
        TermSum terms = TermSum.read(in);
        int[] keys = new int[in.getInt()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.getInt();
        }
        return new StoryVector(articleId, copies, day, terms, keys);
    }

    private static int number(String term) {
        return TermCounts.bucket(term) + (StoryArticle.isActor(term) ? TermSum.ACTORS : 0);
    }

    public String articleId() {
        return articleId;
    }

    /** Articles that this one stands for, itself included. */
    int copies() {
        return copies;
    }

    /** Days since 1970-01-01, or empty. */
    OptionalLong day() {
        return day == UNDATED ? OptionalLong.empty() : OptionalLong.of(day);
    }

    /** Sorts by date, articles without one last. */
    long order() {
        return day;
    }

    /** Numbers of its heaviest terms, the rarest first. Articles can be linked only when they share one. */
    int[] keys() {
        return Arrays.copyOf(keys, keys.length);
    }

    TermSum terms() {
        return terms;
    }

    /** The rarest key that both have, or {@link #NO_KEY}. */
    int sharedKey(StoryVector other) {
        for (int key : keys) {
            for (int theirs : other.keys) {
                if (key == theirs) {
                    return key;
                }
            }
        }
        return NO_KEY;
    }
}
