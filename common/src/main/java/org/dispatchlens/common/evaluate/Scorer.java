package org.dispatchlens.common.evaluate;

import java.nio.file.Path;
import java.util.Optional;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.Extractor;

/** Scores one task. */
interface Scorer {
    /**
     * Reads the gold and compares.
     *
     * @throws org.dispatchlens.common.error.InputException where the gold cannot be read
     */
    Evaluation score(Gold gold);

    /**
     * What there is to compare with.
     *
     * @param path file or folder with the labels
     * @param texts folder of the texts where they do not stand beside the labels
     */
    record Gold(Path path, Optional<Path> texts, CodebookFiles codebook, Extractor extractor) {
        GoldTexts articles() {
            return new GoldTexts(codebook, texts.orElseGet(() -> GoldTexts.beside(path)));
        }
    }
}
