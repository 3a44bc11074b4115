package org.dispatchlens.common.evaluate;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.Extractor;

/** What can be evaluated. */
public enum Task {
    /** Does a sentence accuse, who whom. */
    ACCUSATIONS(AccusationScorer::new),
    /** Killed and injured per article, and per incident over its outlets. */
    CASUALTIES(CasualtyScorer::new),
    /** Whose dead a sentence means. */
    CASUALTY_SIDE(CasualtySideScorer::new),
    /** Sentiment toward a named target. */
    TARGET_SENTIMENT(TargetSentimentScorer::new),
    /** Rows of figures with interval, qualifier, side and event. */
    FIGURES(FigureScorer::new),
    /** Rows of blame with accuser and accused, form, voice and polarity. */
    BLAMES(BlameScorer::new),
    /** Sentence boundaries. */
    SENTENCES(SentenceScorer::new);

    private final Supplier<Scorer> scorer;

    Task(Supplier<Scorer> scorer) {
        this.scorer = scorer;
    }

    /** The name on the command line, such as {@code casualty-side}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Scores the extraction.
     *
     * @param gold file or folder with the labels
     * @param texts folder of the texts; empty where they stand in the gold file or beside it
     * @throws org.dispatchlens.common.error.InputException where the gold cannot be read
     */
    public Evaluation evaluate(Path gold, Optional<Path> texts, CodebookFiles codebook) {
        return scorer.get().score(new Scorer.Gold(gold, texts, codebook, Extractor.from(codebook)));
    }
}
