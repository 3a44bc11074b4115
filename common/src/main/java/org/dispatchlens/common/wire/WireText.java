package org.dispatchlens.common.wire;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.model.Sentence;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.model.Token;
import org.dispatchlens.common.text.QuoteMarks;
import org.dispatchlens.common.text.SentenceSplitter;
import org.dispatchlens.common.text.Tokenizer;

/**
 * A text as copies are compared by: sentences of words, each word with whether it stands inside quotation marks.
 * Punctuation, spacing and letter case do not count.
 */
final class WireText {
    private final List<Line> title = new ArrayList<>();
    private final List<Line> body = new ArrayList<>();

    private WireText() {}

    /** One word; equal words differ when only one of them is quoted. */
    record Word(String lower, boolean quoted) {}

    /**
     * One sentence.
     *
     * @param spans of the words in the text
     */
    record Line(Sentence sentence, List<Word> words, List<Span> spans) {}

    static WireText of(String text) {
        WireText result = new WireText();
        List<Span> quotes = QuoteMarks.inside(text);
        for (Sentence sentence : SentenceSplitter.split(text)) {
            Line line = line(text, sentence, quotes);
            if (!line.words().isEmpty()) {
                (sentence.paragraph() == 0 ? result.title : result.body).add(line);
            }
        }
        return result;
    }

    private static Line line(String text, Sentence sentence, List<Span> quotes) {
        List<Span> own =
                quotes.stream().filter(q -> q.overlaps(sentence.span())).toList();
        List<Word> words = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (Token token : Tokenizer.tokenize(text, sentence.span())) {
            if (Character.isLetterOrDigit(token.text().codePointAt(0))) {
                boolean quoted = own.stream().anyMatch(q -> q.contains(token.start()));
                words.add(new Word(token.lower().replace('’', '\''), quoted));
                spans.add(token.span());
            }
        }
        return new Line(sentence, List.copyOf(words), List.copyOf(spans));
    }

    /** Sentences of the title line; sentences without a word are left out. */
    List<Line> title() {
        return title;
    }

    /** All other sentences. */
    List<Line> body() {
        return body;
    }
}
