/**
 * Text in, evidence out: pure functions over a {@link org.dispatchlens.common.extract.Document}. One package per rule
 * family ({@code actors}, {@code quotes}, {@code blame}, {@code figures}, {@code sentiment}, {@code violence}); every
 * family is an immutable, thread-safe object made once from the codebook.
 */
package org.dispatchlens.common.extract;
