package org.dispatchlens.reports.chart;

/**
 * One row of a chart of changes.
 *
 * @param name what the row is about
 * @param note a smaller second line; may be empty
 * @param before count before
 * @param after count after
 */
public record NamedChange(String name, String note, int before, int after) {}
