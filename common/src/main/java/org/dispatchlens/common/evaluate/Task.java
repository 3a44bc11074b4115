package org.dispatchlens.common.evaluate;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.Extractor;

/** What can be evaluated. */
public enum Task {
    /** Does a sentence accuse, who whom. */
    ACCUSATIONS,
    /** Killed and injured per article, and per incident over its outlets. */
    CASUALTIES,
    /** Whose dead a sentence means. */
    CASUALTY_SIDE,
    /** Sentiment toward a named target. */
    TARGET_SENTIMENT,
    /** Rows of figures with interval, qualifier, side and event. */
    FIGURES,
    /** Rows of blame with accuser and accused, form, voice and polarity. */
    BLAMES,
    /** Sentence boundaries. */
    SENTENCES;

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
        return scorer().score(new Scorer.Gold(gold, texts, codebook, Extractor.from(codebook)));
    }

    private Scorer scorer() {
        return switch (this) {
            case ACCUSATIONS -> new AccusationScorer();
            case CASUALTIES -> new CasualtyScorer();
            case CASUALTY_SIDE -> new CasualtySideScorer();
            case TARGET_SENTIMENT -> new TargetSentimentScorer();
            case FIGURES -> new FigureScorer();
            case BLAMES -> new BlameScorer();
            case SENTENCES -> new SentenceScorer();
        };
    }
}
