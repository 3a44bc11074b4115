package org.dispatchlens.common.extract.violence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.extract.clauses.ClauseGrammar;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.DocumentClauses;
import org.dispatchlens.common.extract.clauses.Triggers;
import org.dispatchlens.common.extract.quotes.SpeechWords;
import org.dispatchlens.common.extract.quotes.VoiceOf;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.Violence;

/**
 * Finds descriptions of violence and whether they name who did it. Immutable and thread-safe; made once from the codebook.
 */
public final class ViolenceExtractor {
    private final ClauseGrammar grammar;
    private final ViolenceWords words;
    private final SpeechWords speech;
    private final Triggers triggers;

    private ViolenceExtractor(ClauseGrammar grammar, ViolenceWords words, SpeechWords speech) {
        this.grammar = grammar;
        this.words = words;
        this.speech = speech;
        this.triggers = ViolenceRules.triggers(grammar, words);
    }

    public static ViolenceExtractor from(CodebookFiles files) {
        return new ViolenceExtractor(
                ClauseGrammar.from(files), files.read("violence", ViolenceWords.class), SpeechWords.from(files));
    }

    /** All descriptions of violence in text order. */
    public List<Violence> extract(Document document, List<Quote> quotes) {
        return extract(grammar.of(document), quotes);
    }

    /** The same on clauses that other families share. */
    public List<Violence> extract(DocumentClauses document, List<Quote> quotes) {
        VoiceOf voices = VoiceOf.of(speech, document.document(), quotes);
        List<Violence> found = new ArrayList<>();
        for (AnnotatedSentence sentence : document.document().sentences()) {
            if (!triggers.in(sentence)) {
                continue;
            }
            Clauses clauses = document.of(sentence);
            ViolenceRules rules = new ViolenceRules(clauses, grammar, words, voices, speech);
            clauses.verbs().forEach(v -> rules.verb(v).ifPresent(found::add));
            for (int i = 0; i < clauses.size(); i++) {
                Optional<Violence> noun = rules.noun(i);
                noun.ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(Violence::sentenceId).thenComparing(Violence::span));
        return List.copyOf(found);
    }
}
