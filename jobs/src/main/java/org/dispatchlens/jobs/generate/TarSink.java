package org.dispatchlens.jobs.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.dispatchlens.common.generate.GeneratedArticle;

/** A compressed tar file of text files. Its entries have no time, so that the same articles make the same bytes. */
final class TarSink implements ArticleSink {
    private final TarArchiveOutputStream out;

    TarSink(Path file, Configuration hadoop) throws IOException {
        out = new TarArchiveOutputStream(
                new GZIPOutputStream(file.getFileSystem(hadoop).create(file, true)));
    }

    @Override
    public void add(GeneratedArticle article) throws IOException {
        byte[] bytes = article.raw().getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(article.id() + ".txt");
        entry.setSize(bytes.length);
        entry.setModTime(0L);
        out.putArchiveEntry(entry);
        out.write(bytes);
        out.closeArchiveEntry();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
