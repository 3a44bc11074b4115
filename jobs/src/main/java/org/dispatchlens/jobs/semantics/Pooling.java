package org.dispatchlens.jobs.semantics;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** How a sentence's vector is made of those of its word pieces. */
enum Pooling {
    /** The vector of the first, artificial piece. */
    FIRST,
    /** The mean over all pieces. */
    MEAN;

    /**
     * What the export says in {@code 1_Pooling/config.json}, as sentence-transformers writes it. Without it: the first piece
     * for the family of models that is trained so (BGE), else the mean.
     */
    static Pooling of(ModelFolder model) {
        Path config = model.local().resolve("1_Pooling/config.json");
        if (!Files.isRegularFile(config)) {
            return model.name().toLowerCase(Locale.ROOT).startsWith("bge") ? FIRST : MEAN;
        }
        try {
            boolean first = new ObjectMapper()
                    .readTree(config.toFile())
                    .path("pooling_mode_cls_token")
                    .asBoolean();
            return first ? FIRST : MEAN;
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + config, e);
        }
    }
}
