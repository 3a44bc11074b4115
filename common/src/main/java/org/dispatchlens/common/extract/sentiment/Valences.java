package org.dispatchlens.common.extract.sentiment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.model.Token;
import org.dispatchlens.common.text.WordSet;

/**
 * Valence of each token in its context: its lexicon value, turned by a negation, scaled by modifiers before it and by the
 * side of a contrast on which it stands. Immutable.
 */
final class Valences {
    /** Share of a modifier's effect at one, two and three words' distance (VADER). */
    private static final double[] MODIFIER_DECAY = {1, 0.95, 0.9};

    private static final int NOT_LOOKED_FOR = -2;

    private final SentimentCodebook codebook;
    private final ValenceLexicon lexicon;
    private final Set<String> negations;
    private final Set<String> contrasts;
    private final Set<String> boundaries;

    private Valences(SentimentCodebook codebook) {
        this.codebook = codebook;
        this.lexicon = ValenceLexicon.load(WordSet.of(new TreeSet<>(codebook.neutralWords())));
        this.negations = WordSet.of(codebook.negations());
        this.contrasts = WordSet.of(codebook.contrasts());
        this.boundaries = WordSet.of(codebook.clauseBoundaries());
    }

    static Valences from(CodebookFiles files) {
        return new Valences(files.read("sentiment", SentimentCodebook.class));
    }

    /** One value per token in about [-6,6], 0 for words without valence and for those that {@code skipped} marks. */
    double[] of(List<Token> tokens, boolean[] skipped) {
        double[] values = new double[tokens.size()];
        int contrast = NOT_LOOKED_FOR;
        for (int i = 0; i < values.length; i++) {
            double value = skipped[i] ? 0 : lexicon.of(word(tokens.get(i)));
            if (value != 0) {
                contrast = contrast == NOT_LOOKED_FOR ? contrastAt(tokens) : contrast;
                values[i] = value * modified(tokens, i) * negated(tokens, i) * contrasted(i, contrast);
            }
        }
        return values;
    }

    /** Number of the clause of each token; a boundary word belongs to the clause that it begins. */
    int[] clauses(List<Token> tokens) {
        int[] clauses = new int[tokens.size()];
        int clause = 0;
        for (int i = 0; i < clauses.length; i++) {
            clause += boundary(tokens, i) ? 1 : 0;
            clauses[i] = clause;
        }
        return clauses;
    }

    private boolean boundary(List<Token> tokens, int i) {
        return boundaries.contains(tokens.get(i).lower());
    }

    private double negated(List<Token> tokens, int i) {
        for (int k = i - 1; k >= Math.max(0, i - codebook.negationReach()); k--) {
            if (boundary(tokens, k)) {
                return 1;
            }
            if (negations.contains(word(tokens.get(k)))) {
                return codebook.negationFactor();
            }
        }
        return 1;
    }

    private double modified(List<Token> tokens, int i) {
        double factor = 1;
        for (int d = 1; d <= MODIFIER_DECAY.length && i - d >= 0; d++) {
            Double modifier = codebook.modifiers().get(tokens.get(i - d).lower());
            if (modifier != null) {
                factor *= 1 + (modifier - 1) * MODIFIER_DECAY[d - 1];
            }
        }
        return factor;
    }

    private double contrasted(int i, int contrast) {
        if (contrast < 0) {
            return 1;
        }
        return i < contrast ? codebook.contrastBefore() : codebook.contrastAfter();
    }

    /** The last contrast word inside the sentence; one that opens it contrasts with the sentence before. */
    private int contrastAt(List<Token> tokens) {
        for (int i = tokens.size() - 1; i > 0; i--) {
            if (contrasts.contains(tokens.get(i).lower())) {
                return i;
            }
        }
        return -1;
    }

    private static String word(Token token) {
        return token.lower().replace('’', '\'');
    }
}
