package org.dispatchlens.jobs.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.ingest.DispatchReader;
import org.dispatchlens.common.ingest.IngestResult;
import org.dispatchlens.common.ingest.Manifest;
import org.dispatchlens.common.model.Reject;
import org.dispatchlens.common.model.RejectCode;

/** Opens input files on the executors and gives their bytes to the {@link DispatchReader}. */
final class FileReads implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CodebookFiles codebook;
    private final Manifest manifest;
    private final SerializableConfiguration hadoop;

    FileReads(CodebookFiles codebook, Manifest manifest, Configuration hadoop) {
        this.codebook = codebook;
        this.manifest = manifest;
        this.hadoop = new SerializableConfiguration(hadoop);
    }

    /** One result per file, in the same order. */
    Iterator<IngestResult> read(Iterator<InputFile> files) {
        DispatchReader reader = reader();
        return map(files, file -> read(reader, file));
    }

    /**
     * One result per first result, in the same order: the dispatches without the lines that their outlet repeats.
     *
     * @param repeated lines by outlet
     */
    Iterator<IngestResult> finish(Iterator<IngestResult> first, Map<String, Set<String>> repeated) {
        DispatchReader reader = reader();
        return map(first, result -> result.dispatch()
                .map(d -> reader.finish(d, repeated.getOrDefault(d.outlet(), Set.of())))
                .orElse(result));
    }

    private DispatchReader reader() {
        return DispatchReader.from(codebook, manifest.outlets());
    }

    private static <A> Iterator<IngestResult> map(Iterator<A> from, Function<A, IngestResult> read) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return from.hasNext();
            }

            @Override
            public IngestResult next() {
                return read.apply(from.next());
            }
        };
    }

    private IngestResult read(DispatchReader reader, InputFile file) {
        Optional<Reject> refused = refuse(reader, file);
        if (refused.isPresent()) {
            return new IngestResult.Rejected(refused.get());
        }
        try {
            return reader.read(file.relative(), file.articleId(), bytes(file), manifest.row(file.relative()));
        } catch (IOException e) {
            return rejected(file, RejectCode.UNREADABLE, "cannot be read: " + e.getMessage());
        }
    }

    private static Optional<Reject> refuse(DispatchReader reader, InputFile file) {
        if (!file.relative().toLowerCase(Locale.ROOT).endsWith(".txt")) {
            return Optional.of(new Reject(file.relative(), RejectCode.FORMAT, "only .txt files are read"));
        }
        if (file.length() > reader.maxSize()) {
            return Optional.of(new Reject(
                    file.relative(), RejectCode.TOO_LARGE, file.length() + " bytes; the limit is " + reader.maxSize()));
        }
        return Optional.empty();
    }

    private byte[] bytes(InputFile file) throws IOException {
        Path path = new Path(file.uri());
        URI uri = path.toUri();
        if ("file".equals(uri.getScheme()) && !Files.isRegularFile(java.nio.file.Path.of(uri.getPath()))) {
            // A pipe or a device would be waited for without end.
            throw new IOException("it is no regular file, or a link that leads nowhere");
        }
        FileSystem fs = path.getFileSystem(hadoop.value());
        try (InputStream in = fs.open(path)) {
            return in.readAllBytes();
        }
    }

    private static IngestResult rejected(InputFile file, RejectCode code, String detail) {
        return new IngestResult.Rejected(new Reject(file.relative(), code, detail));
    }
}
