package org.dispatchlens.jobs.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;

/** Reads files of a test folder as a task would, and says in a line what each record is. */
final class Records {
    static final int MAX_SIZE = 1000;

    private Records() {}

    static List<String> of(Path folder, String name) throws IOException {
        return lines(InputSplit.whole(file(folder, name)));
    }

    static InputFile file(Path folder, String name) throws IOException {
        return new InputFile("file:" + folder, name, Files.size(folder.resolve(name)));
    }

    static List<String> lines(InputSplit split) {
        List<String> lines = new ArrayList<>();
        records(split).forEach(record -> lines.add(line(record)));
        return lines;
    }

    static List<RawRecord> records(InputSplit split) {
        List<RawRecord> records = new ArrayList<>();
        new FileRecords(new Configuration(), MAX_SIZE).read(split).forEachRemaining(records::add);
        return records;
    }

    /** Source, id and text, or source and the reject's code. */
    private static String line(RawRecord record) {
        return record.reject()
                .map(reject -> reject.sourceFile() + " " + reject.code())
                .orElseGet(() -> record.source() + " " + record.bareId() + " " + text(record));
    }

    private static String text(RawRecord record) {
        return record.bytes()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> record.fields().orElseThrow().fullText());
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }
}
