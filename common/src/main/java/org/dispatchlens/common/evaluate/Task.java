package org.dispatchlens.common.evaluate;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.semantics.TargetTones;
import org.dispatchlens.common.semantics.TextEmbedder;

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
    SENTENCES,
    /** Whether two outlets' evidence rows report one statement. */
    STATEMENT_PAIRS,
    /** Articles of one incident in one story. */
    STORIES;

    /** The name on the command line, such as {@code casualty-side}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Scores the extraction.
     *
     * @param gold file or folder with the labels
     * @param texts folder of the texts; empty where they stand in the gold file or beside it
     * @throws InputException where the gold cannot be read
     */
    public Evaluation evaluate(Path gold, Optional<Path> texts, CodebookFiles codebook) {
        return scorer().score(new Scorer.Gold(gold, texts, Optional.empty(), codebook));
    }

    /**
     * Scores a second coder's labels against the first one's as if the program had made them: the agreement that a program
     * cannot be expected to pass. For {@link #FIGURES} and {@link #BLAMES} only.
     *
     * @param coder labels of the same texts, in the same fields
     * @throws InputException where the task has no rows to compare or a file cannot be read
     */
    public Evaluation evaluateCoder(Path gold, Path coder, Optional<Path> texts, CodebookFiles codebook) {
        if (this != FIGURES && this != BLAMES) {
            throw new InputException("--coder goes with --task figures or blames, not with " + code());
        }
        return scorer().score(new Scorer.Gold(gold, texts, Optional.of(coder), codebook));
    }

    /**
     * Scores a model's sentiment; for {@link #TARGET_SENTIMENT} only.
     *
     * @throws InputException where the gold cannot be read
     */
    public static Evaluation evaluateTones(Path gold, TargetTones model, CodebookFiles codebook) {
        return new TargetSentimentScorer(Optional.of(model))
                .score(new Scorer.Gold(gold, Optional.empty(), Optional.empty(), codebook));
    }

    /**
     * Scores the likeness of statements with a model's vectors; for {@link #STATEMENT_PAIRS} only.
     *
     * @param texts folder of the texts
     * @throws InputException where the gold cannot be read
     */
    public static Evaluation evaluatePairs(
            Path gold, Optional<Path> texts, TextEmbedder model, CodebookFiles codebook) {
        return new StatementPairScorer(Optional.of(model))
                .score(new Scorer.Gold(gold, texts, Optional.empty(), codebook));
    }

    private Scorer scorer() {
        return switch (this) {
            case ACCUSATIONS -> new AccusationScorer();
            case CASUALTIES -> new CasualtyScorer();
            case CASUALTY_SIDE -> new CasualtySideScorer();
            case TARGET_SENTIMENT -> new TargetSentimentScorer(Optional.empty());
            case FIGURES -> new FigureScorer();
            case BLAMES -> new BlameScorer();
            case SENTENCES -> new SentenceScorer();
            case STATEMENT_PAIRS -> new StatementPairScorer(Optional.empty());
            case STORIES -> new StoryScorer();
        };
    }
}
