package org.dispatchlens.jobs.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;
import org.dispatchlens.common.model.RejectCode;

/** Opens input files where a task runs and gives the records in them. */
final class FileRecords implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int BUFFER = 1 << 16;

    private final SerializableConfiguration hadoop;
    private final int maxSize;

    /** @param maxSize bytes over which a text is rejected */
    FileRecords(Configuration hadoop, int maxSize) {
        this.hadoop = new SerializableConfiguration(hadoop);
        this.maxSize = maxSize;
    }

    /** The records of a file or of a part of it, at least one where it is a file. */
    Iterator<RawRecord> read(InputSplit split) {
        InputFile file = split.file();
        try {
            return switch (SourceFormat.of(file.relative())) {
                case TEXT -> List.of(text(file)).iterator();
                case ZIP -> zip(split);
                case TAR -> tar(split);
                case JSON_LINES -> json(split);
                case CSV -> new CsvRows(split, unpacked(file), maxSize);
                case PARQUET -> parquet(split);
                case OTHER -> one(file, RejectCode.FORMAT, "only texts, archives and tables are read: see --help");
            };
        } catch (RefusedException e) {
            return one(file, e.code(), e.getMessage());
        } catch (IOException e) {
            return one(file, RejectCode.UNREADABLE, ReadFault.of(e));
        }
    }

    private static Iterator<RawRecord> one(InputFile file, RejectCode code, String detail) {
        return List.of(RecordIterator.rejected(file, code, detail)).iterator();
    }

    private RawRecord text(InputFile file) throws IOException {
        try (InputStream in = unpacked(file)) {
            byte[] bytes = in.readNBytes(maxSize + 1);
            if (bytes.length > maxSize) {
                throw new RefusedException(RejectCode.TOO_LARGE, "over " + maxSize + " bytes, which is the limit");
            }
            return RawRecord.ofText(file.key(), bytes);
        }
    }

    private Iterator<RawRecord> zip(InputSplit split) throws IOException {
        FSDataInputStream in = open(split.file());
        ZipDirectory directory = ZipDirectory.read(in, split.to());
        in.seek(0);
        return new ZipRecords(split, new BufferedInputStream(in, BUFFER), directory, maxSize);
    }

    private Iterator<RawRecord> tar(InputSplit split) throws IOException {
        InputFile file = split.file();
        Expansion expansion = new Expansion();
        InputStream packed = expansion.packed(new BufferedInputStream(open(file), BUFFER));
        InputStream tar = SourceFormat.gzipped(file.relative()) ? new GZIPInputStream(packed, BUFFER) : packed;
        return new TarRecords(split, expansion.unpacked(tar), maxSize);
    }

    /** A part that is not the first begins one byte early, so that a line that begins with the part is its own. */
    private Iterator<RawRecord> json(InputSplit split) throws IOException {
        if (split.isWhole()) {
            return new JsonRows(split, WideText.of(unpacked(split.file())), 0, maxSize);
        }
        FSDataInputStream in = open(split.file());
        byte[] mark = in.readNBytes(2);
        if (mark.length == 2 && WideText.isMark(mark)) {
            // Two bytes to a character: such a file is not divided, its first part has it all.
            in.close();
            return split.from() == 0 ? json(InputSplit.whole(split.file())) : Collections.emptyIterator();
        }
        long at = Math.max(0, split.from() - 1);
        in.seek(at);
        return new JsonRows(split, in, at, maxSize);
    }

    private Iterator<RawRecord> parquet(InputSplit split) throws IOException {
        open(split.file()).close();
        try {
            return new ParquetRows(split, hadoop.value());
        } catch (RuntimeException e) {
            throw new IOException("no Parquet file: " + e.getMessage(), e);
        }
    }

    private InputStream unpacked(InputFile file) throws IOException {
        FSDataInputStream in = open(file);
        return SourceFormat.gzipped(file.relative()) ? new GZIPInputStream(in, BUFFER) : in;
    }

    private FSDataInputStream open(InputFile file) throws IOException {
        Path path = new Path(file.uri());
        URI uri = path.toUri();
        if ("file".equals(uri.getScheme()) && !Files.isRegularFile(java.nio.file.Path.of(uri.getPath()))) {
            // A pipe or a device would be waited for without end.
            throw new IOException("it is no regular file, or a link that leads nowhere");
        }
        return path.getFileSystem(hadoop.value()).open(path);
    }
}
