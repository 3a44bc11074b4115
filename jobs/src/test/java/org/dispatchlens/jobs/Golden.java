package org.dispatchlens.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected files. {@code scripts/golden} writes them anew and shows the difference; it never commits. */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden").toAbsolutePath();
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private Golden() {}

    /** Checks that a text is what the golden file says, to the letter. */
    public static void check(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (UPDATE) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual).as("golden file %s; see scripts/golden", name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
