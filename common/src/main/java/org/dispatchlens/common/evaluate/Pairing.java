package org.dispatchlens.common.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;

/**
 * Pairs rows of a gold file with predicted rows one to one: the best fit first, among equals in order.
 *
 * @param pairs each with its gold and its predicted row
 * @param missed gold rows without a partner
 * @param spurious predicted rows without a partner
 */
record Pairing<G, P>(List<Pair<G, P>> pairs, List<G> missed, List<P> spurious) {
    record Pair<G, P>(G gold, P predicted, int fit) {}

    /** @param fit 0 where two rows cannot be partners, else the larger the better */
    static <G, P> Pairing<G, P> of(List<G> gold, List<P> predicted, ToIntBiFunction<G, P> fit) {
        List<Pair<G, P>> candidates = new ArrayList<>();
        for (G g : gold) {
            for (P p : predicted) {
                int score = fit.applyAsInt(g, p);
                if (score > 0) {
                    candidates.add(new Pair<>(g, p, score));
                }
            }
        }
        candidates.sort((a, b) -> Integer.compare(b.fit, a.fit));
        List<G> missed = new ArrayList<>(gold);
        List<P> spurious = new ArrayList<>(predicted);
        List<Pair<G, P>> pairs = new ArrayList<>();
        for (Pair<G, P> pair : candidates) {
            boolean free = contains(missed, pair.gold) && contains(spurious, pair.predicted);
            if (free) {
                missed.removeIf(g -> g == pair.gold);
                spurious.removeIf(p -> p == pair.predicted);
                pairs.add(pair);
            }
        }
        return new Pairing<>(pairs, missed, spurious);
    }

    /** Two rows can be equal and yet be two rows, so identity counts. */
    @SuppressWarnings("ReferenceEquality")
    private static <T> boolean contains(List<T> list, T wanted) {
        return list.stream().anyMatch(t -> t == wanted);
    }
}
