package org.dispatchlens.jobs.ingest;

import java.io.Serializable;

/**
 * What one step of a task reads: a file, or a part of a long one.
 *
 * @param from offset of the first byte
 * @param to offset after the last byte
 */
record InputSplit(InputFile file, long from, long to) implements Serializable {
    private static final long serialVersionUID = 1L;

    static InputSplit whole(InputFile file) {
        return new InputSplit(file, 0, file.length());
    }

    boolean isWhole() {
        return from == 0 && to == file.length();
    }
}
