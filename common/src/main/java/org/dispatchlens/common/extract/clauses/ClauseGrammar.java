package org.dispatchlens.common.extract.clauses;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.extract.Document;

/** Word lists and verb forms of the clause matcher, made once from the codebook. Immutable and thread-safe. */
public final class ClauseGrammar {
    private static final List<String> VERB_FILES = List.of("speech", "blame", "violence");
    private static final List<String> VERB_LISTS = List.of(
            "light_verbs",
            "intransitive",
            "event_verbs",
            "denial_verbs",
            "claim_verbs",
            "stopping",
            "facing",
            "instigating",
            "owning",
            "denied_acts",
            "starting",
            "driving",
            "negating",
            "hypothetical");

    private static final List<String> VERB_FRAMES =
            List.of("holding", "bearing", "resting", "epithets", "outbursts", "brushing");

    private final ClauseWords words;
    private final ClosedWords closed;
    private final VerbForms verbs;

    private ClauseGrammar(ClauseWords words, VerbForms verbs) {
        this.words = words;
        this.closed = ClosedWords.of(words);
        this.verbs = verbs;
    }

    /** Reads {@code clauses.yaml} and gathers the lemmas of the files that list verbs. */
    public static ClauseGrammar from(CodebookFiles files) {
        ClauseWords words = files.read("clauses", ClauseWords.class);
        Set<String> lemmas = new TreeSet<>();
        for (String name : VERB_FILES) {
            JsonNode tree = files.read(name, JsonNode.class);
            lemmas.addAll(tree.findValuesAsText("lemma"));
            VERB_LISTS.forEach(list -> tree.path(list).forEach(word -> lemmas.add(word.asText())));
            tree.path("placing").forEach(p -> p.path("verbs").forEach(word -> lemmas.add(word.asText())));
            VERB_FRAMES.forEach(frame -> tree.path(frame).path("verbs").forEach(word -> lemmas.add(word.asText())));
        }
        List<String> all = new ArrayList<>(lemmas);
        all.addAll(words.verbs());
        return new ClauseGrammar(words, VerbForms.of(all, words.irregular(), lemmas, reporting(files)));
    }

    private static Set<String> reporting(CodebookFiles files) {
        Set<String> lemmas = new TreeSet<>();
        for (JsonNode verb : files.read("speech", JsonNode.class).path("verbs")) {
            if (verb.path("class").asText().equals("SAY")) {
                lemmas.add(verb.path("lemma").asText());
            }
        }
        return lemmas;
    }

    /** The document's sentences, to be analysed as they are asked for. */
    public DocumentClauses of(Document document) {
        return new DocumentClauses(document, this);
    }

    /** The sentence with word classes, verb groups and noun phrases. */
    public Clauses analyse(AnnotatedSentence sentence) {
        Tagger.Result tagged = Tagger.tag(sentence, words, closed, verbs);
        return new Clauses(sentence, words, tagged.tags(), tagged.verbs());
    }

    /** What tells that a sentence may interest rules that look for these verbs, in any form, and these words. */
    @SafeVarargs
    public final Triggers triggers(Set<String> lemmas, Set<String>... forms) {
        return Triggers.of(verbs, lemmas, forms);
    }

    /** Nouns of officials and institutions, which act for the state named beside them. */
    public Set<String> officials() {
        return words.officials();
    }

    /** Nouns of people who fight for the group named beside them. */
    public Set<String> combatants() {
        return words.combatants();
    }

    /** Nouns of people and organisations. */
    public Set<String> persons() {
        return words.persons();
    }
}
