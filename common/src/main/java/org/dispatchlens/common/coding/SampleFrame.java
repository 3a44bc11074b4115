package org.dispatchlens.common.coding;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dispatchlens.common.counts.Mergeable;

/** All units by stratum: how many there are, and those that would be drawn first. Its size does not grow with the archive. */
public final class SampleFrame implements Mergeable<ArticleUnits, SampleFrame> {
    private static final long serialVersionUID = 1L;

    private final long seed;
    private final int most;
    private final TreeMap<Stratum, Reservoir> strata = new TreeMap<>();
    private long outside;

    /**
     * @param seed decides which units are drawn
     * @param most how many units may be drawn from one stratum
     */
    public SampleFrame(long seed, int most) {
        this.seed = seed;
        this.most = most;
    }

    @Override
    public SampleFrame add(ArticleUnits article) {
        article.units().forEach(unit -> stratum(new Stratum(unit.task(), unit.outlet(), unit.found()))
                .add(seed, unit));
        outside += article.outside();
        return this;
    }

    @Override
    public SampleFrame merge(SampleFrame other) {
        other.strata.forEach((stratum, reservoir) -> stratum(stratum).merge(reservoir));
        outside += other.outside;
        return this;
    }

    private Reservoir stratum(Stratum stratum) {
        return strata.computeIfAbsent(stratum, s -> new Reservoir(most));
    }

    SortedMap<Stratum, Reservoir> strata() {
        return Collections.unmodifiableSortedMap(strata);
    }

    long seed() {
        return seed;
    }

    int most() {
        return most;
    }

    /** Findings of the program that are no unit: people counted without a number. */
    public long outside() {
        return outside;
    }
}
