package org.dispatchlens.common.extract.figures;

import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Span;

/** A sentence with its pieces; places outside it answer with the empty word instead of failing. */
record SentenceView(AnnotatedSentence sentence, List<Lex> lexes) {
    static SentenceView of(AnnotatedSentence sentence) {
        return new SentenceView(
                sentence, Lexer.lex(sentence.text(), sentence.sentence().span().start(), sentence.tokens()));
    }

    int size() {
        return lexes.size();
    }

    /** Lower-cased piece, or the empty string outside the sentence. */
    String word(int at) {
        return at < 0 || at >= lexes.size() ? "" : lexes.get(at).lower();
    }

    boolean inside(int at) {
        return at >= 0 && at < lexes.size();
    }

    boolean capitalised(int at) {
        return inside(at) && lexes.get(at).capitalised();
    }

    boolean glued(int at) {
        return inside(at) && lexes.get(at).glued();
    }

    /** From one piece to the one before another; the first piece at least. */
    Span span(int from, int to) {
        return new Span(
                lexes.get(from).start(), lexes.get(Math.max(from, to - 1)).end());
    }

    /** The actor mention that covers the piece. */
    Optional<Mention> mentionAt(int at) {
        if (!inside(at)) {
            return Optional.empty();
        }
        int offset = lexes.get(at).start();
        for (Mention mention : sentence.mentions()) {
            if (mention.span().contains(offset)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** The first piece at or behind the article offset. */
    int pieceAt(int offset) {
        for (int i = 0; i < lexes.size(); i++) {
            if (lexes.get(i).end() > offset) {
                return i;
            }
        }
        return lexes.size();
    }

    /** Whether quotation marks or brackets stand there, which the grammar reads across. */
    boolean transparent(int at) {
        String word = word(at);
        return word.length() == 1 && "[]\"“”‘’'".contains(word);
    }
}
