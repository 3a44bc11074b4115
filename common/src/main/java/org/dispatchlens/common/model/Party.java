package org.dispatchlens.common.model;

/**
 * One side of a blame row or the source of speech.
 *
 * @param id codebook id, {@code OUTLET} for the outlet itself, or empty when the codebook does not know the name
 * @param state alpha-3 code or body id, {@code OUTLET}, or empty
 * @param text the words as they stand in the sentence; empty for the outlet
 */
public record Party(String id, String state, String text) {
    /** The outlet speaking in its own voice. */
    public static final Party OUTLET = new Party("OUTLET", "OUTLET", "");

    public static Party of(Mention mention) {
        return new Party(mention.actorId(), mention.state(), mention.surface());
    }

    /** A name that the codebook does not know: the text is kept, the id is empty. */
    public static Party unknown(String text) {
        return new Party("", "", text);
    }
}
