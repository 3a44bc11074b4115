/**
 * Which articles belong together: copies of one wire text; articles of one story are in {@code stories}. Pure values; the
 * expensive search for candidate pairs is left to the caller.
 */
package org.dispatchlens.common.align;
