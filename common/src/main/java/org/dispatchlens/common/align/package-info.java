/**
 * Which articles belong together: copies of one wire text and articles on one story. Pure values; the expensive search
 * for candidate pairs is left to the caller.
 */
package org.dispatchlens.common.align;
