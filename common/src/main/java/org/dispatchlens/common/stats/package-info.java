/**
 * Statistics with their formulas: each class names its source, the role of n and what it gives for nothing. Pure
 * functions and mergeable sums; the same input gives the same bits whatever the order or the number of parts.
 */
package org.dispatchlens.common.stats;
