package org.dispatchlens.common.extract.actors;

import java.util.Optional;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.codebook.CodebookPlace;

/** Where the rows of a codebook stand. */
final class CodebookPlaces {
    /** For codebooks that were not read from files. */
    static final CodebookPlaces NONE = new CodebookPlaces(null);

    private final CodebookFiles files;

    CodebookPlaces(CodebookFiles files) {
        this.files = files;
    }

    /** Place of a row of {@code <name>.yaml} by its id or word. */
    CodebookPlace of(String name, String key) {
        return files == null ? new CodebookPlace(name + ".yaml", 0, false) : files.place(name, key);
    }

    /** Where the user's file removes a row of {@code <name>.yaml}; empty where it does not. */
    Optional<CodebookPlace> removal(String name, String key) {
        return files == null ? Optional.empty() : files.removal(name, key);
    }

    /** Whether the user has a file {@code <name>.yaml}, so that rows of others may have lost what they speak of. */
    boolean changed(String name) {
        return files != null && files.overrides().containsKey(name);
    }
}
