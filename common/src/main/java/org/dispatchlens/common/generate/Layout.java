package org.dispatchlens.common.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Which story each article of an archive tells. Articles come in blocks of a fixed size, so that the place of an article
 * follows from its number and the seed, whatever the size of the archive.
 */
final class Layout {
    /** Articles of a block; no story goes beyond its block. */
    static final int BLOCK = 64;

    private static final int LARGEST = 15;
    /** Stories of n articles are about as usual as n to the power of this. */
    private static final double DECAY = -1.8;
    /** Share of the later articles of a story that are copies of its first one. */
    private static final double COPIES = .06;

    private final long seed;

    Layout(long seed) {
        this.seed = seed;
    }

    /**
     * Where an article stands.
     *
     * @param story number of its story, which is the number of the story's first article
     * @param position its place in the story, from 0
     * @param size articles of the story, where the archive does not end before
     * @param copy whether it repeats the story's first article word for word
     */
    record Place(long story, int position, int size, boolean copy) {}

    /** @param number of the article, from 0 */
    Place of(long number) {
        long block = number / BLOCK;
        int within = (int) (number % BLOCK);
        int first = 0;
        for (int size : sizes(block)) {
            if (within < first + size) {
                int position = within - first;
                boolean copy = position > 0 && Dice.of(seed, "copy", number).chance(COPIES);
                return new Place(block * BLOCK + first, position, size, copy);
            }
            first += size;
        }
        throw new IllegalStateException("a block of " + first + " articles");
    }

    private List<Integer> sizes(long block) {
        Dice dice = Dice.of(seed, "block", block);
        List<Integer> sizes = new ArrayList<>();
        int left = BLOCK;
        while (left > 0) {
            int size = Math.min(left, size(dice));
            sizes.add(size);
            left -= size;
        }
        return sizes;
    }

    private static int size(Dice dice) {
        double total = 0;
        for (int n = 1; n <= LARGEST; n++) {
            total += StrictMath.pow(n, DECAY);
        }
        double at = dice.uniform() * total;
        int size = 1;
        while (size < LARGEST && at > StrictMath.pow(size, DECAY)) {
            at -= StrictMath.pow(size, DECAY);
            size++;
        }
        return size;
    }
}
