package org.dispatchlens.common.extract.quotes;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.text.WordSet;

/** The word lists of {@code speech.yaml}. */
public record SpeechWords(
        SpeechVerbs verbs,
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

    /** A verb of speech. */
    public record Verb(String lemma, @JsonProperty("class") SpeechClass speechClass) {}

    public SpeechWords {
        nouns = WordSet.of(nouns);
        documents = WordSet.of(documents);
        outlets = WordSet.of(outlets);
        outletNouns = WordSet.of(outletNouns);
        citing = WordSet.of(citing);
        names = names == null ? Set.of() : WordSet.of(names);
        according = WordSet.of(according);
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
        return verb.isAny(verbs.of(wanted));
    }

    public boolean reports(VerbGroup verb) {
        return verb.isAny(verbs.reporting());
    }

    /** Whether the verb speaks in any way. */
    public boolean speaks(VerbGroup verb) {
        return verb.isAny(verbs.all());
    }

    /** Whether the words name a news medium. */
    public boolean isOutlet(String text) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        for (String outlet : outlets) {
            boolean inside = lower.contains(outlet);
            if (inside && (outlet.indexOf(' ') >= 0 || hasWord(lower, outlet))) {
                return true;
            }
        }
        boolean article = lower.startsWith("the ") && text.startsWith("he", 1);
        return names.contains(article ? text.substring(4) : text) || hasOutletShape(text);
    }

    /** Whether the word stands in the text as a whole word; hyphens join words. */
    private static boolean hasWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if ((at == 0 || !joins(text.codePointBefore(at)))
                    && (end == text.length() || !joins(text.codePointAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean joins(int c) {
        return c == '-' || Character.isLetterOrDigit(c);
    }

    /** A name whose last word is one that newspapers and agencies are called by: {@code the Alpine Courier}. */
    private boolean hasOutletShape(String text) {
        String name = text.strip();
        int last = lastWord(name);
        if (last == 0 || !Character.isUpperCase(name.codePointAt(last))) {
            return false;
        }
        String before = name.substring(0, last).strip();
        return Character.isUpperCase(before.codePointAt(lastWord(before)))
                && outletNouns.contains(name.substring(last).toLowerCase(java.util.Locale.ROOT));
    }

    /** Where the last word of a text without blanks around it begins. */
    private static int lastWord(String text) {
        int at = text.length();
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
