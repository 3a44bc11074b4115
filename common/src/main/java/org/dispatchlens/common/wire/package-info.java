/**
 * What is known of a group of copies: where its text likely comes from and what each outlet changed. Which articles are
 * copies is said by {@code align}. Pure values.
 */
package org.dispatchlens.common.wire;
