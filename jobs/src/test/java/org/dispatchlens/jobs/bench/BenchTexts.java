package org.dispatchlens.jobs.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The articles of a generated archive, read one after the other, from text files or from JSON Lines. */
final class BenchTexts {
    private static final JsonMapper JSON = new JsonMapper();

    private BenchTexts() {}

    record BenchText(String id, String text) {}

    /** The archive's articles in the order of their names; files are read as they are asked for. */
    static Stream<BenchText> of(Path archive) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(archive.resolve("articles"))) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
        return files.stream().flatMap(BenchTexts::read);
    }

    private static Stream<BenchText> read(Path file) {
        try {
            String name = file.getFileName().toString();
            return name.endsWith(".jsonl")
                    ? Files.readAllLines(file).stream().map(BenchTexts::row)
                    : Stream.of(new BenchText(name.replace(".txt", ""), Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BenchText row(String line) {
        try {
            JsonNode row = JSON.readTree(line);
            return new BenchText(row.get("id").asText(), row.get("text").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
