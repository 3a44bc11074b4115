package org.dispatchlens.jobs.generate;

import java.io.Closeable;
import java.io.IOException;
import org.dispatchlens.common.generate.GeneratedArticle;

/** Takes the articles of one part of an archive, in order. */
interface ArticleSink extends Closeable {
    void add(GeneratedArticle article) throws IOException;
}
