package org.dispatchlens.jobs.ingest;

import java.io.Serializable;

/**
 * A file of the input.
 *
 * @param uri where executors open it
 * @param relative path below its input, which names it in tables
 * @param articleId id that the article will have, unique among the files of a run
 * @param length bytes
 */
record InputFile(String uri, String relative, String articleId, long length) implements Serializable {
    InputFile withId(String id) {
        return new InputFile(uri, relative, id, length);
    }
}
