/**
 * Shows on a few sentences what the extraction finds, by which rule, and why other words give nothing. A pure function from
 * text and codebook to an {@link org.dispatchlens.common.explain.Explanation}; it finds what a run finds, never more or less.
 */
package org.dispatchlens.common.explain;
