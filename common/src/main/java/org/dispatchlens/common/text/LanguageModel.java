package org.dispatchlens.common.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the models and lexicons that the build unpacks from their packages onto the class path. */
public final class LanguageModel {
    private LanguageModel() {}

    /** Makes a model of its bytes. */
    public interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    /**
     * Reads a resource such as {@code /language/en-sent.bin}; throws {@link IllegalStateException} where the class path
     * lacks it, which is a fault of the build.
     */
    public static <T> T read(String resource, Reader<T> reader) {
        try (InputStream in = LanguageModel.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource + " on the class path");
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + resource, e);
        }
    }
}
