package org.dispatchlens.common.align.statements;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dispatchlens.common.align.Shingles;
import org.dispatchlens.common.codebook.CodebookFiles;

/** The words of {@code wording.yaml}: classes of speech words, hedges, pronouns, and words that tell nothing. */
public final class Wording implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<String, String> classByCue = new TreeMap<>();
    /** Each with blanks around it. */
    private final TreeMap<String, String> hedges = new TreeMap<>();

    private final HashSet<String> pronouns;
    private final HashSet<String> stopWords;
    private final CodebookFiles files;
    private transient ReportTimes times;

    private Wording(Words words, CodebookFiles files) {
        this.files = files;
        times = ReportTimes.from(files);
        words.cues().forEach((name, cues) -> cues.forEach(cue -> classByCue.put(padded(cue), name)));
        words.hedges().forEach(hedge -> hedges.put(hedge, padded(hedge)));
        pronouns = new HashSet<>(words.pronouns());
        stopWords = new HashSet<>(words.stopWords());
    }

    /** The YAML file's shape. */
    record Words(
            @JsonProperty("cues") Map<String, List<String>> cues,
            @JsonProperty("hedges") List<String> hedges,
            @JsonProperty("pronouns") List<String> pronouns,
            @JsonProperty("stop_words") List<String> stopWords) {}

    /** Reads {@code wording.yaml}, and {@code figures.yaml} for the words of time. */
    public static Wording from(CodebookFiles files) {
        return new Wording(files.read("wording", Words.class), files);
    }

    /** Class of the first listed speech word in a cue, such as {@code neutral}; empty when none is listed. */
    String cueClass(String cue) {
        String text = padded(cue);
        return classByCue.entrySet().stream()
                .filter(e -> text.contains(e.getKey()))
                .min(java.util.Comparator.comparingInt(e -> text.indexOf(e.getKey())))
                .map(Map.Entry::getValue)
                .orElse("");
    }

    /** The first hedge of the codebook's list that stands in a text; empty when none does. */
    String hedge(String text) {
        String words = padded(text);
        return hedges.entrySet().stream()
                .filter(hedge -> words.contains(hedge.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Whether these words name nobody. */
    boolean pronoun(String words) {
        return words.isBlank() || pronouns.contains(words.toLowerCase(Locale.ROOT));
    }

    /** Tells when a report's event was. */
    public ReportTimes times() {
        if (times == null) {
            // Sent to another machine, where the codebook's texts are read again.
            times = ReportTimes.from(files);
        }
        return times;
    }

    Set<String> stopWords() {
        return stopWords;
    }

    /** Lower-cased words with blanks around them, so that one word is not found inside another. */
    private static String padded(String text) {
        return " " + String.join(" ", Shingles.words(text)) + " ";
    }
}
