package org.dispatchlens.jobs.semantics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.dispatchlens.common.error.InputException;

/** The word pieces of a BERT-like model, in the order of their numbers. */
final class WordPieces {
    private WordPieces() {}

    /**
     * Reads {@code vocab.txt} (a piece per line) or the {@code model.vocab} of a {@code tokenizer.json}.
     *
     * @throws InputException where the tokenizer is not of the WordPiece kind
     */
    static List<String> read(Path file) {
        try {
            return file.toString().endsWith(".json") ? fromTokenizer(file) : Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    private static List<String> fromTokenizer(Path file) throws IOException {
        JsonNode model = new ObjectMapper().readTree(file.toFile()).path("model");
        if (!model.path("type").asText("WordPiece").equals("WordPiece")
                || !model.path("vocab").isObject()) {
            throw new InputException(file + " is no WordPiece tokenizer: only BERT-like models can be imported;"
                    + " import others with Spark NLP and name the saved stage");
        }
        TreeMap<Integer, String> pieces = new TreeMap<>();
        model.path("vocab")
                .fields()
                .forEachRemaining(e -> pieces.put(e.getValue().asInt(), e.getKey()));
        return List.copyOf(pieces.values());
    }
}
