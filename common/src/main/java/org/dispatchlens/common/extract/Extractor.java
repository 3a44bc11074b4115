package org.dispatchlens.common.extract;

import java.util.List;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.actors.ActorAnnotator;
import org.dispatchlens.common.extract.blame.BlameExtractor;
import org.dispatchlens.common.extract.blame.BlameTrace;
import org.dispatchlens.common.extract.clauses.ClauseGrammar;
import org.dispatchlens.common.extract.clauses.DocumentClauses;
import org.dispatchlens.common.extract.figures.FigureExtractor;
import org.dispatchlens.common.extract.figures.LeftNumber;
import org.dispatchlens.common.extract.quotes.QuoteExtractor;
import org.dispatchlens.common.extract.quotes.SpeechWords;
import org.dispatchlens.common.extract.quotes.VoiceOf;
import org.dispatchlens.common.extract.sentiment.LexiconSentiment;
import org.dispatchlens.common.extract.violence.ViolenceExtractor;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Extraction;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.Sentence;

/**
 * One article in, all its evidence out: the whole of the extraction as one pure function.
 *
 * <p>Immutable and thread-safe; making one reads the codebook and takes about a second, so make one per process.
 */
public final class Extractor {
    /** The files of the codebook that decide what is extracted; a change in another one changes no extraction. */
    public static final List<String> CODEBOOK = List.of(
            "actors",
            "ambiguities",
            "blame",
            "clauses",
            "figures",
            "outlets",
            "persons",
            "references",
            "roles",
            "sentiment",
            "speech",
            "violence");

    private final ActorAnnotator actors;
    private final ClauseGrammar grammar;
    private final QuoteExtractor quotes;
    private final BlameExtractor blames;
    private final FigureExtractor figures;
    private final LexiconSentiment sentiment;
    private final ViolenceExtractor violence;
    private final SpeechWords speechWords;

    private Extractor(CodebookFiles codebook) {
        actors = ActorAnnotator.from(codebook);
        grammar = ClauseGrammar.from(codebook);
        quotes = QuoteExtractor.from(codebook);
        blames = BlameExtractor.from(codebook);
        figures = FigureExtractor.from(codebook);
        sentiment = LexiconSentiment.from(codebook);
        violence = ViolenceExtractor.from(codebook);
        speechWords = SpeechWords.from(codebook);
    }

    /** Reads the codebook; throws {@link org.dispatchlens.common.error.InputException} when one of its files is wrong. */
    public static Extractor from(CodebookFiles codebook) {
        return new Extractor(codebook);
    }

    /** Everything that the rules find in the article, each list in text order. */
    public Extraction extract(Article article) {
        Document document = actors.annotate(article);
        DocumentClauses clauses = grammar.of(document);
        return extraction(document, clauses, quotes.extract(clauses));
    }

    /** The same with what the rules saw and passed over; costs several times as much. */
    public Traced traced(Article article) {
        Document document = actors.annotate(article);
        DocumentClauses clauses = grammar.of(document);
        List<Quote> speech = quotes.extract(clauses);
        Extraction extraction = extraction(document, clauses, speech);
        List<List<LeftNumber>> numbers = document.sentences().stream()
                .map(s -> figures.leftOut(document, s.id(), extraction.figures()))
                .toList();
        return new Traced(extraction, clauses, BlameTrace.of(blames, clauses, speech), numbers);
    }

    /**
     * An extraction with what did not become a row.
     *
     * @param numbers of each sentence those that are no figures
     */
    public record Traced(
            Extraction extraction, DocumentClauses clauses, BlameTrace blame, List<List<LeftNumber>> numbers) {}

    private Extraction extraction(Document document, DocumentClauses clauses, List<Quote> speech) {
        VoiceOf voices = VoiceOf.of(speechWords, document, speech);
        return new Extraction(
                document.article(),
                sentences(document),
                mentions(document, voices),
                speech,
                blames.extract(clauses, speech),
                figures.extract(document, speech),
                sentiment.extract(document, speech),
                violence.extract(clauses, speech),
                document.unresolved());
    }

    private static List<Sentence> sentences(Document document) {
        return document.sentences().stream().map(AnnotatedSentence::sentence).toList();
    }

    private static List<Mention> mentions(Document document, VoiceOf voices) {
        return document.sentences().stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .map(mention -> mention.withVoice(voices.of(mention)))
                .toList();
    }
}
