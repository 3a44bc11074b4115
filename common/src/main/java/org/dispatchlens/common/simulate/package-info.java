/**
 * Whether the statistics keep their promises: corpora are made up whose truth is known, and the very code that makes the
 * tables is run on them. {@code dispatchlens check-statistics} prints the outcome.
 */
package org.dispatchlens.common.simulate;
