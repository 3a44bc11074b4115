package org.dispatchlens.jobs.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableRecordsTest {
    @TempDir
    private Path folder;

    @Test
    void linesOfJson() throws IOException {
        Files.writeString(
                folder.resolve("rows.jsonl"),
                """
                \uFEFF{"id": "n1", "text": "One.", "outlet": "River Post", "views": 3, "tags": ["a"], "none": null}

                {"Text": "Two.", "title": "Head"}
                {"id": 17, "text": "Three.", "source_file": "deep/t.txt"}
                {"text": "Four.", "text": "Five."}
                {"id": "n6", "body": "Six."}
                {"id": "n7", "text": ["Seven."]}
                [1, 2]
                {"text": "Nine."
                {"text": "Ten."} {"text": "Eleven."}
                """);
        assertThat(Records.of(folder, "rows.jsonl"))
                .containsExactly(
                        "rows.jsonl#n1 n1 One.",
                        "rows.jsonl#3 rows-3 Head\n\nTwo.",
                        "deep/t.txt 17 Three.",
                        "rows.jsonl#5 FORMAT",
                        "rows.jsonl#n6 FORMAT",
                        "rows.jsonl#7 FORMAT",
                        "rows.jsonl#8 FORMAT",
                        "rows.jsonl#9 FORMAT",
                        "rows.jsonl#10 FORMAT");
        RawRecord first = Records.records(InputSplit.whole(Records.file(folder, "rows.jsonl")))
                .get(0);
        assertThat(first.fields().orElseThrow().outlet()).isEqualTo("River Post");
        assertThat(first.fields().orElseThrow().metadata()).hasToString("{views=3, tags=[\"a\"]}");
    }

    @Test
    void partsOfAFileHaveEachLineOnce() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            text.append("{\"id\": \"r")
                    .append(i)
                    .append("\", \"text\": \"")
                    .append("x".repeat(i))
                    .append("é\"}\n");
        }
        Files.writeString(folder.resolve("rows.ndjson"), text);
        InputFile file = Records.file(folder, "rows.ndjson");
        List<String> whole = Records.lines(InputSplit.whole(file));
        assertThat(whole).hasSize(20);
        for (int part = 1; part < file.length(); part += 7) {
            List<String> lines = new ArrayList<>();
            for (long from = 0; from < file.length(); from += part) {
                lines.addAll(Records.lines(new InputSplit(file, from, Math.min(file.length(), from + part))));
            }
            assertThat(lines).as("parts of %d bytes", part).isEqualTo(whole);
        }
    }

    @Test
    void aRowWithoutAnIdInAPartIsCalledByItsOffset() throws IOException {
        Files.writeString(folder.resolve("rows.json"), "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n");
        InputFile file = Records.file(folder, "rows.json");
        assertThat(Records.lines(new InputSplit(file, 5, file.length()))).containsExactly("rows.json@17 rows-17 Two.");
    }

    @Test
    void encodingsAndGzipOfJson() throws IOException {
        String line = "{\"id\": \"a\", \"text\": \"Café – 𝄞.\"}\n";
        Files.write(folder.resolve("wide.jsonl"), (line + line).getBytes(UTF_16));
        Files.write(folder.resolve("latin.jsonl"), "{\"id\": \"a\", \"text\": \"Café.\"}".getBytes(ISO_8859_1));
        byte[] half = Records.gzip(line.getBytes(UTF_8));
        byte[] twice = Arrays.copyOf(half, 2 * half.length);
        System.arraycopy(half, 0, twice, half.length, half.length);
        Files.write(folder.resolve("two.jsonl.gz"), twice);
        Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(twice, half.length + 20));
        assertThat(Records.of(folder, "wide.jsonl"))
                .containsExactly("wide.jsonl#a a Café – 𝄞.", "wide.jsonl#a a Café – 𝄞.");
        assertThat(Records.of(folder, "latin.jsonl")).containsExactly("latin.jsonl#a a Café.");
        assertThat(Records.of(folder, "two.jsonl.gz")).hasSize(2);
        assertThat(Records.of(folder, "cut.jsonl.gz")).last().isEqualTo("cut.jsonl.gz UNREADABLE");
    }

    @Test
    void longLinesBrokenFilesAndNuls() throws IOException {
        Files.writeString(
                folder.resolve("long.jsonl"), "{\"text\": \"" + "x".repeat(2 << 20) + "\"}\n{\"text\": \"Two.\"}\n");
        Files.writeString(folder.resolve("nul.jsonl"), "{\"text\": \"a\0b\"}\n");
        Files.writeString(folder.resolve("array.json"), "[\n{\"text\": \"One.\"}\n]\n");
        Files.writeString(folder.resolve("log.jsonl"), "no json\n".repeat(3000));
        Files.writeString(folder.resolve("empty.jsonl"), "\n\n");
        assertThat(Records.of(folder, "long.jsonl"))
                .containsExactly("long.jsonl#1 TOO_LARGE", "long.jsonl#2 long-2 Two.");
        assertThat(Records.of(folder, "nul.jsonl")).containsExactly("nul.jsonl#1 BINARY");
        assertThat(Records.of(folder, "array.json")).containsExactly("array.json FORMAT");
        assertThat(Records.of(folder, "log.jsonl")).hasSize(1001).last().isEqualTo("log.jsonl FORMAT");
        assertThat(Records.of(folder, "empty.jsonl")).containsExactly("empty.jsonl EMPTY");
    }

    @Test
    void rowsOfCsv() throws IOException {
        Files.writeString(
                folder.resolve("rows.csv"),
                """
                \uFEFFid,Text,outlet
                =1+1,"First line,
                second ""line"".",River Post
                ,Two.,
                c,Three.,Post,more
                d
                """);
        assertThat(Records.of(folder, "rows.csv"))
                .containsExactly(
                        "rows.csv#=1+1 =1+1 First line,\nsecond \"line\".",
                        "rows.csv#4 rows-4 Two.",
                        "rows.csv#5 FORMAT",
                        "rows.csv#d FORMAT");
    }

    @Test
    void csvOfOtherKindsAndBrokenOnes() throws IOException {
        Files.write(folder.resolve("wide.csv"), "id;text\na;Café.\n".getBytes(UTF_16));
        Files.write(folder.resolve("latin.csv"), "id\ttext\na\tCafé.\n".getBytes(ISO_8859_1));
        Files.writeString(folder.resolve("other.csv"), "id,body\na,One.\n");
        Files.writeString(folder.resolve("twice.csv"), "text,text\na,One.\n");
        Files.writeString(folder.resolve("open.csv"), "id,text\na,One.\nb,\"Two" + " and so on\n".repeat(1 << 19));
        assertThat(Records.of(folder, "wide.csv")).containsExactly("wide.csv#a a Café.");
        assertThat(Records.of(folder, "latin.csv")).containsExactly("latin.csv#a a Café.");
        assertThat(Records.of(folder, "other.csv")).containsExactly("other.csv FORMAT");
        assertThat(Records.of(folder, "twice.csv")).containsExactly("twice.csv FORMAT");
        assertThat(Records.of(folder, "open.csv")).containsExactly("open.csv#a a One.", "open.csv TOO_LARGE");
    }

    @Test
    void textsAndOtherFiles() throws IOException {
        Files.write(folder.resolve("a.TXT.GZ"), Records.gzip("One.".getBytes(UTF_8)));
        Files.write(folder.resolve("cut.txt.gz"), Arrays.copyOf(Records.gzip(new byte[900]), 12));
        Files.write(folder.resolve("bomb.txt.gz"), Records.gzip(new byte[5 << 20]));
        Files.writeString(folder.resolve("notes.docx"), "x");
        assertThat(Records.of(folder, "a.TXT.GZ")).containsExactly("a.TXT.GZ a One.");
        assertThat(Records.of(folder, "cut.txt.gz")).containsExactly("cut.txt.gz UNREADABLE");
        assertThat(Records.of(folder, "bomb.txt.gz")).containsExactly("bomb.txt.gz TOO_LARGE");
        assertThat(Records.of(folder, "notes.docx")).containsExactly("notes.docx FORMAT");
    }
}
