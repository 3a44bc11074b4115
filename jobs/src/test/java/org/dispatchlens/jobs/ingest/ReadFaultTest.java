package org.dispatchlens.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadFaultTest {
    @TempDir
    private Path folder;

    @Test
    void anEditedFileWithOldChecksumsTellsWhichFileToRemove() throws IOException {
        Path rows = folder.resolve("rows.jsonl");
        try (FileSystem files = FileSystem.newInstanceLocal(new Configuration());
                OutputStream out = files.create(new org.apache.hadoop.fs.Path(rows.toUri()))) {
            out.write("{\"text\": \"Two.\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(folder.resolve(".rows.jsonl.crc")).exists();
        Files.writeString(rows, "{\"text\": \"One.\"}\n");
        RawRecord record = Records.records(InputSplit.whole(Records.file(folder, "rows.jsonl")))
                .get(0);
        assertThat(record.reject().orElseThrow().detail())
                .contains("cannot be read", "remove the hidden file .NAME.crc");
    }

    @Test
    void anyOtherFaultIsToldAsItIs() {
        assertThat(ReadFault.of(new IOException("gone"))).isEqualTo("cannot be read: gone");
    }
}
