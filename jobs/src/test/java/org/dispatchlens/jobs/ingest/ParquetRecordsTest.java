package org.dispatchlens.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetRecordsTest {
    private static final MessageType ODD = MessageTypeParser.parseMessageType(
            """
            message rows {
              optional binary Text (STRING);
              optional int64 id;
              optional int64 published (TIMESTAMP(MICROS,true));
              optional int32 day (DATE);
              optional int32 price (DECIMAL(9,2));
              optional int96 old;
              optional binary raw;
              repeated binary tag (STRING);
              optional group place { optional double lat; optional binary name (STRING); }
            }
            """);

    @TempDir
    private Path folder;

    @Test
    void valuesOfAllKindsBecomeText() throws IOException {
        Group row = group(ODD)
                .append("Text", "One.")
                .append("id", 7L)
                .append("published", 1_600_000_000_000_000L)
                .append("day", 19_000)
                .append("price", 1250)
                .append("old", new NanoTime(2_440_589, 1_000_000_000L))
                .append("raw", Binary.fromConstantByteArray(new byte[] {0, 1, 0, 2, 3}))
                .append("tag", "a")
                .append("tag", "b");
        row.addGroup("place").append("lat", 1.5).append("name", "Arden");
        write("odd.parquet", ODD, row, group(ODD).append("id", 8L));
        assertThat(Records.of(folder, "odd.parquet")).containsExactly("odd.parquet#7 7 One.", "odd.parquet#8 FORMAT");
        RawRecord first = Records.records(InputSplit.whole(Records.file(folder, "odd.parquet")))
                .get(0);
        assertThat(first.fields().orElseThrow().published()).isEqualTo("2020-09-13T12:26:40Z");
        assertThat(first.fields().orElseThrow().metadata())
                .hasToString("{day=2022-01-08, price=12.50, old=1970-01-02T00:00:01Z, tag=[\"a\",\"b\"],"
                        + " place=[{\"lat\":[\"1.5\"],\"name\":[\"Arden\"]}]}");
    }

    @Test
    void filesOfDifferentColumnsAndABrokenOne() throws IOException {
        MessageType plain = MessageTypeParser.parseMessageType("message m { required binary text (STRING); }");
        write(
                "a.parquet",
                plain,
                group(plain).append("text", "One."),
                group(plain).append("text", "Two."));
        byte[] bytes = Files.readAllBytes(folder.resolve("a.parquet"));
        Files.write(folder.resolve("cut.parquet"), Arrays.copyOf(bytes, bytes.length / 2));
        Files.write(folder.resolve("none.parquet"), "not a table".getBytes(StandardCharsets.UTF_8));
        bytes[10] ^= 0x55;
        bytes[20] ^= 0x55;
        Files.write(folder.resolve("bent.parquet"), bytes);
        assertThat(Records.of(folder, "a.parquet")).containsExactly("a.parquet#0 a-0 One.", "a.parquet#1 a-1 Two.");
        assertThat(Records.of(folder, "cut.parquet")).containsExactly("cut.parquet UNREADABLE");
        assertThat(Records.of(folder, "none.parquet")).containsExactly("none.parquet UNREADABLE");
        assertThat(Records.of(folder, "bent.parquet")).last().isEqualTo("bent.parquet UNREADABLE");
    }

    private static Group group(MessageType type) {
        return new SimpleGroupFactory(type).newGroup();
    }

    private void write(String name, MessageType type, Group... rows) throws IOException {
        var file = new org.apache.hadoop.fs.Path("file:" + folder.resolve(name));
        try (ParquetWriter<Group> writer =
                ExampleParquetWriter.builder(file).withType(type).build()) {
            for (Group row : rows) {
                writer.write(row);
            }
        }
        Files.deleteIfExists(folder.resolve("." + name + ".crc"));
    }
}
