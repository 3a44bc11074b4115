package org.dispatchlens.common.semantics;

import java.util.Collection;
import java.util.Map;

/** Something that places texts by their meaning. */
public interface TextEmbedder {
    /** A vector of length 1 by text; each text is embedded once. */
    Map<String, float[]> vectors(Collection<String> texts);

    /** Name of the model. */
    String name();
}
