package org.dispatchlens.jobs.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dispatchlens.common.generate.GeneratedArticle;

/** A folder with one text file an article. */
final class TextSink implements ArticleSink {
    private final FileSystem files;
    private final Path folder;

    TextSink(Path folder, Configuration hadoop) throws IOException {
        this.folder = folder;
        this.files = folder.getFileSystem(hadoop);
        files.mkdirs(folder);
    }

    @Override
    public void add(GeneratedArticle article) throws IOException {
        try (OutputStream out = files.create(new Path(folder, article.id() + ".txt"), true)) {
            out.write(article.raw().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {}
}
