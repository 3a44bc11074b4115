package org.dispatchlens.jobs.generate;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** How the articles of an archive lie on disk. */
public enum ArchiveFormat {
    /** One JSON object a line: {@code id, outlet, published, text}. */
    JSONL(".jsonl") {
        @Override
        ArticleSink open(Path file, Configuration hadoop) throws IOException {
            return new JsonLinesSink(file, hadoop);
        }
    },
    /** The same columns in Parquet. */
    PARQUET(".parquet") {
        @Override
        ArticleSink open(Path file, Configuration hadoop) throws IOException {
            return new ParquetSink(file, hadoop);
        }
    },
    /** One text file an article, in folders; {@code manifest.csv} tells outlet and date. */
    TXT("") {
        @Override
        ArticleSink open(Path file, Configuration hadoop) throws IOException {
            return new TextSink(file, hadoop);
        }
    },
    /** Text files in compressed tar files; {@code manifest.csv} tells outlet and date. */
    TAR_GZ(".tar.gz") {
        @Override
        ArticleSink open(Path file, Configuration hadoop) throws IOException {
            return new TarSink(file, hadoop);
        }
    };

    private final String ending;

    ArchiveFormat(String ending) {
        this.ending = ending;
    }

    /** What the names of its files end in. */
    String ending() {
        return ending;
    }

    /** Whether outlet and date stand in a manifest beside the articles. */
    boolean hasManifest() {
        return this == TXT || this == TAR_GZ;
    }

    abstract ArticleSink open(Path file, Configuration hadoop) throws IOException;
}
