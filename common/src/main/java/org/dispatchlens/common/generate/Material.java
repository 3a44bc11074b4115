package org.dispatchlens.common.generate;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words, rules and planted sentences, read once from {@code generate/}. Immutable. */
record Material(
        Grammar grammar,
        Planted planted,
        List<Weighted<Planted.Blame>> blames,
        List<Weighted<Planted.Figure>> figures,
        List<String> outlets) {
    private static final YAMLMapper YAML = new YAMLMapper();

    /** A sentence with its pattern taken apart. */
    record Weighted<T>(T item, int weight, Pattern pattern) {}

    static Material read() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        read("words", new TypeReference<Map<String, String>>() {})
                .forEach((name, list) -> words.put(name, split(list)));
        Grammar grammar = new Grammar(words, read("rules", new TypeReference<Map<String, List<String>>>() {}));
        Planted planted = read("planted", new TypeReference<Planted>() {});
        return new Material(
                grammar,
                planted,
                planted.blames().stream()
                        .map(b -> new Weighted<>(b, b.weight(), Pattern.parse(b.text())))
                        .toList(),
                planted.figures().stream()
                        .map(f -> new Weighted<>(f, f.weight(), Pattern.parse(f.text())))
                        .toList(),
                split(planted.outlets()));
    }

    String word(String list, Dice dice) {
        return grammar.word(list, dice);
    }

    /** One of the sentences, by their weights. */
    static <T> Weighted<T> draw(List<Weighted<T>> sentences, Dice dice) {
        int at = dice.below(sentences.stream().mapToInt(Weighted::weight).sum());
        for (Weighted<T> sentence : sentences) {
            at -= sentence.weight();
            if (at < 0) {
                return sentence;
            }
        }
        throw new IllegalStateException("weights below zero");
    }

    private static List<String> split(String list) {
        return Arrays.stream(list.strip().split("\\s+"))
                .map(word -> word.replace('_', ' '))
                .toList();
    }

    private static <T> T read(String name, TypeReference<T> type) {
        String resource = "/generate/" + name + ".yaml";
        try (InputStream in = Material.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + resource, e);
        }
    }
}
