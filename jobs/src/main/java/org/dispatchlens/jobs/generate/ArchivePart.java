package org.dispatchlens.jobs.generate;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dispatchlens.common.generate.ArchiveGenerator;
import org.dispatchlens.common.generate.ArchiveSpec;
import org.dispatchlens.common.generate.ArchiveTotals;
import org.dispatchlens.common.generate.GeneratedArticle;

/** One part of an archive: always the same number of articles, so that files do not depend on the number of tasks. */
final class ArchivePart {
    /** Articles of a part. */
    static final long ARTICLES = 2000;

    private final ArchiveSpec spec;
    private final ArchiveFormat format;
    private final Path folder;
    private final Configuration hadoop;

    ArchivePart(ArchiveSpec spec, ArchiveFormat format, Path folder, Configuration hadoop) {
        this.spec = spec;
        this.format = format;
        this.folder = folder;
        this.hadoop = hadoop;
    }

    static long count(ArchiveSpec spec) {
        return (spec.articles() + ARTICLES - 1) / ARTICLES;
    }

    /** The articles' file or folder below the archive's folder. */
    private static String name(long part) {
        return String.format(Locale.ROOT, "part-%05d", part);
    }

    /** Where the rows of the manifest lie until they are joined. */
    static Path manifest(Path folder, long part) {
        return new Path(folder, "_manifest-" + name(part));
    }

    /** Writes the part under a hidden name and gives it its own name when it is whole; its totals. */
    ArchiveTotals write(long part) throws IOException {
        String file = name(part) + format.ending();
        Path done = new Path(folder, file);
        Path hidden = new Path(folder, "_" + file);
        FileSystem files = done.getFileSystem(hadoop);
        // Who edits a generated text to try something must not be told that it is damaged.
        files.setWriteChecksum(false);
        ArchiveTotals totals = new ArchiveTotals();
        try (ArticleSink sink = format.open(hidden, hadoop);
                Writer rows = manifest(files, part)) {
            ArchiveGenerator generator = new ArchiveGenerator(spec);
            long end = Math.min(spec.articles(), (part + 1) * ARTICLES);
            for (long number = part * ARTICLES; number < end; number++) {
                GeneratedArticle article = generator.article(number);
                sink.add(article);
                totals.add(article);
                rows.write(row(part, article));
            }
        }
        if (!files.rename(hidden, done)) {
            throw new IOException("cannot rename " + hidden + " to " + done);
        }
        return totals;
    }

    private Writer manifest(FileSystem files, long part) throws IOException {
        return format.hasManifest()
                ? new OutputStreamWriter(files.create(manifest(folder, part), true), StandardCharsets.UTF_8)
                : Writer.nullWriter();
    }

    private String row(long part, GeneratedArticle article) {
        String file = (format == ArchiveFormat.TXT ? name(part) + "/" : "") + article.id() + ".txt";
        return file + "," + article.outlet() + "," + article.published() + "\n";
    }
}
