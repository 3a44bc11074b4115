package org.dispatchlens.common.extract;

import java.util.List;
import org.dispatchlens.common.extract.syntax.Syntax;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Sentence;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.model.Token;

/**
 * A sentence with its tokens, its actor mentions and the stretches inside quotation marks, all in text order with
 * offsets into the article text.
 *
 * @param mentions longest matches, not overlapping
 * @param quoted spans between quotation marks (marks excluded) that touch this sentence, clipped to it
 * @param syntax tags and parse of the tokens, made when first asked for; all families of rules share it
 */
public record AnnotatedSentence(
        Sentence sentence, List<Token> tokens, List<Mention> mentions, List<Span> quoted, Syntax syntax) {
    public AnnotatedSentence {
        tokens = List.copyOf(tokens);
        mentions = List.copyOf(mentions);
        quoted = List.copyOf(quoted);
    }

    public AnnotatedSentence(Sentence sentence, List<Token> tokens, List<Mention> mentions, List<Span> quoted) {
        this(sentence, tokens, mentions, quoted, Syntax.of(tokens));
    }

    public int id() {
        return sentence.id();
    }

    public String text() {
        return sentence.text();
    }

    /** Whether the span lies wholly inside quotation marks. */
    public boolean isQuoted(Span span) {
        for (Span stretch : quoted) {
            if (stretch.contains(span)) {
                return true;
            }
        }
        return false;
    }
}
