package org.dispatchlens.common.coding;

/**
 * One drawn unit.
 *
 * @param item short id that sheets call it by
 * @param stratumUnits units of its stratum
 * @param stratumSampled how many of them were drawn
 */
public record SampleItem(String item, CodingUnit unit, Stratum stratum, long stratumUnits, int stratumSampled) {
    /** One over the probability that a unit of its stratum is drawn: as many units as it stands for. */
    public double weight() {
        return (double) stratumUnits / stratumSampled;
    }
}
