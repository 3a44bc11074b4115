package org.dispatchlens.common.extract.quotes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.model.Voice;

/**
 * In whose voice a stretch of a document is said: {@code NESTED} inside speech of another outlet, {@code DIRECT} inside
 * quotation marks, {@code INDIRECT} inside reported speech, else {@code OUTLET}. Immutable.
 */
public final class VoiceOf {
    private static final Comparator<Quote> SMALLER =
            Comparator.comparingInt((Quote q) -> q.span().length()).thenComparing(Quote::span);

    private final Document document;
    private final Map<Integer, List<Quote>> bySentence = new HashMap<>();
    private final SpeechWords words;

    private VoiceOf(Document document, List<Quote> quotes, SpeechWords words) {
        this.document = document;
        this.words = words;
        quotes.forEach(q -> bySentence
                .computeIfAbsent(q.sentenceId(), k -> new java.util.ArrayList<>())
                .add(q));
    }

    /** The voices of one document; the codebook tells which sources are news media. */
    public static VoiceOf from(CodebookFiles files, Document document, List<Quote> quotes) {
        return of(SpeechWords.from(files), document, quotes);
    }

    /** As {@link #from}, for callers that handle many documents and read the word lists once. */
    public static VoiceOf of(SpeechWords words, Document document, List<Quote> quotes) {
        return new VoiceOf(document, quotes, words);
    }

    public Voice at(int sentenceId, Span span) {
        Optional<Quote> quote = innermost(sentenceId, span);
        if (quote.isPresent() && isOutlet(quote.get())) {
            return Voice.NESTED;
        }
        AnnotatedSentence sentence = document.sentences().get(sentenceId);
        if (sentence.isQuoted(span)) {
            return Voice.DIRECT;
        }
        return quote.isPresent() ? Voice.INDIRECT : Voice.OUTLET;
    }

    public Voice of(Mention mention) {
        return at(mention.sentenceId(), mention.span());
    }

    /** The smallest stretch of speech that holds the span. */
    public Optional<Quote> innermost(int sentenceId, Span span) {
        Quote smallest = null;
        for (Quote quote : bySentence.getOrDefault(sentenceId, List.of())) {
            boolean holds = quote.span().contains(span);
            smallest = holds && (smallest == null || SMALLER.compare(quote, smallest) < 0) ? quote : smallest;
        }
        return Optional.ofNullable(smallest);
    }

    /** All speech of a sentence. */
    public List<Quote> all(int sentenceId) {
        return List.copyOf(bySentence.getOrDefault(sentenceId, List.of()));
    }

    /** Whether any stretch of speech around the span belongs to another outlet. */
    public boolean nested(int sentenceId, Span span) {
        return bySentence.getOrDefault(sentenceId, List.of()).stream()
                .anyMatch(q -> q.span().contains(span) && isOutlet(q));
    }

    private boolean isOutlet(Quote quote) {
        return quote.source().id().startsWith("OUT-")
                || words.isOutlet(quote.source().text());
    }
}
