package org.dispatchlens.common.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.clauses.VerbForms;

/** The words of the codebook by which changes of numbers and of attribution are told. Immutable. */
final class ChangeWords {
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d.,]*");
    private static final Set<String> SAYING = Set.of("SAY", "DENY");

    /** Small words inside phrases that bound a number; by themselves they bound nothing. */
    private static final Set<String> SMALL =
            Set.of("a", "an", "the", "of", "in", "to", "as", "at", "on", "than", "or", "like", "very");

    /** Opens a source, but rates as well: {@code 40 per cent}. */
    private static final String RATE = "per";

    private final Map<String, Double> numbers;
    private final Set<String> vague;
    private final Set<String> bounds;
    private final VerbForms verbs;
    private final Set<String> saying;
    private final Set<String> openers;

    private ChangeWords(JsonNode figures, JsonNode speech, JsonNode clauses) {
        JsonNode words = figures.path("numbers");
        Map<String, Double> values = new HashMap<>();
        for (String list : List.of("units", "tens", "scales", "sets")) {
            words.path(list)
                    .fields()
                    .forEachRemaining(e -> values.put(e.getKey(), e.getValue().asDouble()));
        }
        numbers = Collections.unmodifiableMap(values);
        Set<String> single = new HashSet<>();
        words.path("vague").forEach(v -> single.add(v.path("words").asText()));
        single.removeIf(phrase -> phrase.indexOf(' ') >= 0);
        vague = Set.copyOf(single);
        bounds = Set.copyOf(wordsOf(
                figures.path("qualifiers").path("before"),
                figures.path("qualifiers").path("after")));
        Set<String> lemmas = new HashSet<>();
        speech.path("verbs").forEach(verb -> {
            if (SAYING.contains(verb.path("class").asText())) {
                lemmas.add(verb.path("lemma").asText());
            }
        });
        saying = Set.copyOf(lemmas);
        Set<String> sources = wordsOf(speech.path("according"), speech.path("citing"));
        sources.remove(RATE);
        openers = Set.copyOf(sources);
        verbs = VerbForms.of(saying, irregular(clauses.path("irregular")));
    }

    static ChangeWords from(CodebookFiles files) {
        return new ChangeWords(
                files.read("figures", JsonNode.class),
                files.read("speech", JsonNode.class),
                files.read("clauses", JsonNode.class));
    }

    private static Set<String> wordsOf(JsonNode... lists) {
        Set<String> words = new HashSet<>();
        for (JsonNode node : lists) {
            collect(node, words);
        }
        return words;
    }

    private static void collect(JsonNode node, Collection<String> words) {
        if (node.isContainerNode()) {
            node.forEach(child -> collect(child, words));
        } else {
            words.addAll(Arrays.asList(node.asText().split(" ")));
        }
    }

    private static Map<String, List<String>> irregular(JsonNode node) {
        Map<String, List<String>> forms = new TreeMap<>();
        node.fields().forEachRemaining(e -> {
            List<String> list = new java.util.ArrayList<>();
            e.getValue().forEach(form -> list.add(form.asText()));
            forms.put(e.getKey(), list);
        });
        return forms;
    }

    /** The number that the word is or begins with, as text, so that {@code 12} and {@code twelve} are one; else empty. */
    String number(String word) {
        String first = word.replaceFirst("-.*", "");
        if (DIGITS.matcher(first).matches()) {
            return first.replace(",", "").replaceFirst("\\.$", "") + rest(word);
        }
        Double value = numbers.get(first);
        Double unit = numbers.get(word.substring(Math.min(word.length(), first.length() + 1)));
        if (value == null) {
            return vague.contains(word) ? word : "";
        }
        boolean compound = unit != null && value >= 20 && unit < 10;
        double sum = compound ? value + unit : value;
        return (long) sum + (compound ? "" : rest(word));
    }

    /** What stands behind the hyphen, as in {@code 44-day}. */
    private static String rest(String word) {
        int hyphen = word.indexOf('-');
        return hyphen < 0 ? "" : word.substring(hyphen);
    }

    /** Whether the word may belong to what bounds a number: {@code at least}, {@code more than}, {@code nearly}. */
    boolean bounds(String word) {
        return bounds.contains(word);
    }

    /** Whether the word bounds a number by itself or carries the phrase that does: {@code least}, {@code over}. */
    boolean tellsBound(String word) {
        return bounds.contains(word) && !SMALL.contains(word);
    }

    /** Whether the word is a form of a verb that reports what was said, or denies it. */
    boolean says(String word) {
        return verbs.find(word)
                .filter(form -> form.lemmas().stream().anyMatch(saying::contains))
                .isPresent();
    }

    /** Whether the word opens a source: {@code according}, {@code citing}. */
    boolean opensSource(String word) {
        return openers.contains(word);
    }
}
