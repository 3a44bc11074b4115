package org.dispatchlens.common.generate;

import java.util.List;
import java.util.SplittableRandom;
import org.dispatchlens.common.stats.Seeds;

/** Random choices that depend on nothing but what they are for: the same seed, name and number give the same choices. */
final class Dice {
    private final SplittableRandom random;

    private Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The choices of one thing, such as story 17 of the archive with this seed. */
    static Dice of(long seed, String thing, long number) {
        return new Dice(Seeds.of(seed + "/" + thing + "/" + number));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends are possible. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double uniform() {
        return random.nextDouble();
    }

    /** A draw of the standard normal distribution: the sum of twelve uniform ones, less six, which is the same everywhere. */
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    <T> T of(List<T> items) {
        return items.get(below(items.size()));
    }

    /** A rank from 0 to {@code ranks - 1} with a chance of about 1 / (rank + shift), as words have by Zipf's law. */
    int zipf(int ranks, double shift) {
        double top = StrictMath.log((ranks + shift) / shift);
        int rank = (int) (shift * StrictMath.exp(uniform() * top) - shift);
        return Math.min(rank, ranks - 1);
    }
}
