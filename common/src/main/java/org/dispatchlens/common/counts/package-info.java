/** Counting as a value: what can be made in parts and put together in any order. */
package org.dispatchlens.common.counts;
