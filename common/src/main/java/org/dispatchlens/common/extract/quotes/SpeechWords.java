package org.dispatchlens.common.extract.quotes;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.clauses.VerbGroup;

/** The word lists of {@code speech.yaml}. */
public record SpeechWords(
        List<Verb> verbs,
        Set<String> nouns,
        Set<String> documents,
        Set<String> outlets,
        @JsonProperty("outlet_nouns") Set<String> outletNouns,
        Set<String> according,
        Set<String> citing,
        Set<String> names) {
    /** How a verb reports speech. */
    public enum SpeechClass {
        SAY,
        THAT,
        DENY,
        ASK,
        VOICE
    }

    private static final Set<SpeechClass> REPORTING = EnumSet.of(SpeechClass.SAY, SpeechClass.THAT, SpeechClass.DENY);

    /** A verb of speech. */
    public record Verb(String lemma, @JsonProperty("class") SpeechClass speechClass) {}

    public SpeechWords {
        verbs = List.copyOf(verbs);
        nouns = Set.copyOf(nouns);
        documents = Set.copyOf(documents);
        outlets = Set.copyOf(outlets);
        outletNouns = Set.copyOf(outletNouns);
        citing = Set.copyOf(citing);
        names = names == null ? Set.of() : Set.copyOf(names);
        according = Set.copyOf(according);
    }

    /** Reads {@code speech.yaml}, and the names of {@code outlets.yaml} as further news media. */
    public static SpeechWords from(CodebookFiles files) {
        SpeechWords words = files.read("speech", SpeechWords.class);
        JsonNode outlets = files.read("outlets", JsonNode.class).path("outlets");
        Set<String> names = new TreeSet<>(outlets.findValuesAsText("name"));
        outlets.findValues("aliases").forEach(list -> list.forEach(alias -> names.add(alias.asText())));
        return new SpeechWords(
                words.verbs(),
                words.nouns(),
                words.documents(),
                words.outlets(),
                words.outletNouns(),
                words.according(),
                words.citing(),
                names);
    }

    public boolean is(VerbGroup verb, SpeechClass wanted) {
        for (Verb v : verbs) {
            if (v.speechClass() == wanted && verb.is(v.lemma())) {
                return true;
            }
        }
        return false;
    }

    public boolean reports(VerbGroup verb) {
        for (Verb v : verbs) {
            if (REPORTING.contains(v.speechClass()) && verb.is(v.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb speaks in any way. */
    public boolean speaks(VerbGroup verb) {
        return verbs.stream().anyMatch(v -> verb.is(v.lemma()));
    }

    /** Whether the words name a news medium. */
    public boolean isOutlet(String text) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        Set<String> parts =
                java.util.Arrays.stream(lower.split("[^\\p{L}\\p{N}-]+")).collect(Collectors.toSet());
        return outlets.stream().anyMatch(o -> o.contains(" ") ? lower.contains(o) : parts.contains(o))
                || names.contains(text.replaceFirst("^[Tt]he ", ""))
                || hasOutletShape(text);
    }

    /** A name whose last word is one that newspapers and agencies are called by: {@code the Alpine Courier}. */
    private boolean hasOutletShape(String text) {
        String[] printed = text.strip().split("\\s+");
        String last = printed[printed.length - 1];
        boolean name = printed.length > 1
                && Character.isUpperCase(last.codePointAt(0))
                && Character.isUpperCase(printed[printed.length - 2].codePointAt(0));
        return name && outletNouns.contains(last.toLowerCase(java.util.Locale.ROOT));
    }
}
