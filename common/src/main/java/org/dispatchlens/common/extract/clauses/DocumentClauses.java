package org.dispatchlens.common.extract.clauses;

import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.extract.Document;

/**
 * The clauses of a document's sentences: each is analysed when a rule first asks for it, and only once for all families
 * of rules. Used by one thread; make one per document.
 */
public final class DocumentClauses {
    private final Document document;
    private final ClauseGrammar grammar;
    private final Clauses[] analysed;

    DocumentClauses(Document document, ClauseGrammar grammar) {
        this.document = document;
        this.grammar = grammar;
        this.analysed = new Clauses[document.sentences().size()];
    }

    public Document document() {
        return document;
    }

    /** The clauses of one of the document's sentences. */
    public Clauses of(AnnotatedSentence sentence) {
        int id = sentence.id();
        if (analysed[id] == null) {
            analysed[id] = grammar.analyse(sentence);
        }
        return analysed[id];
    }
}
