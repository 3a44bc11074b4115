package org.dispatchlens.common.ingest;

import org.dispatchlens.common.model.RejectCode;

/** Outcome of decoding a file's bytes. */
public sealed interface Decoded {
    /**
     * The bytes as text.
     *
     * @param text without byte order mark
     * @param charset IANA name of the encoding that was used
     */
    record Text(String text, String charset) implements Decoded {}

    /**
     * Bytes that are no text.
     *
     * @param detail what is wrong, in words
     */
    record Failed(RejectCode code, String detail) implements Decoded {}
}
