/**
 * Counts and comparisons as plain values. Spark calls {@code add} and {@code merge}; the rows come out of the merged
 * value and never depend on the order or the number of parts.
 */
package org.dispatchlens.common.compare;
