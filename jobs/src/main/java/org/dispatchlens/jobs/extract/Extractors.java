package org.dispatchlens.jobs.extract;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.Extractor;

/** One extractor per codebook and process: making one costs a second, and it can be shared by all tasks. */
final class Extractors {
    private static final Map<CodebookFiles, Extractor> MADE = new ConcurrentHashMap<>();

    private Extractors() {}

    static Extractor of(CodebookFiles codebook) {
        return MADE.computeIfAbsent(codebook, Extractor::from);
    }
}
