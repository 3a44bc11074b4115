package org.dispatchlens.common.ingest;

/**
 * Normalised text and where it came from.
 *
 * @param offsets from {@code text} to the text that was normalised
 */
public record Normalized(String text, OffsetMap offsets) {}
