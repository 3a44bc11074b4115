package org.dispatchlens.common.extract.figures;

import java.util.Set;
import org.dispatchlens.common.text.WordSet;

/** The hedge on a figure: {@code claimed}, {@code reportedly}, {@code could not be independently verified}. */
final class Doubt {
    private static final int NEAR = 4;
    private static final Set<String> CLAUSE_ENDS = WordSet.of("while", "but", ";", "whereas", "although");

    private final Phrases<Boolean> hedges;
    private final Phrases<Boolean> nextSentence;

    Doubt(FiguresCodebook codebook) {
        this.hedges = Phrases.of(codebook.attribution().doubt());
        this.nextSentence = Phrases.of(codebook.attribution().doubtNextSentence());
    }

    /** The hedge as printed, or empty. {@code next} is the following sentence, or null at the end. */
    String of(SentenceView view, Candidate candidate, SentenceView next) {
        int from = candidate.count().from();
        for (int i = from; i >= 0 && !CLAUSE_ENDS.contains(view.word(i)); i--) {
            Phrases.Match<Boolean> hedge = hedges.startingAt(view.lexes(), i);
            if (hedge != null && hedge.to() <= candidate.count().number().to() && hedges(view, hedge, candidate)) {
                return printed(view, hedge);
            }
        }
        for (int i = candidate.count().to(); i < view.size() && !CLAUSE_ENDS.contains(view.word(i)); i++) {
            Phrases.Match<Boolean> hedge = hedges.startingAt(view.lexes(), i);
            boolean near = hedge != null && (i <= candidate.people().end() + NEAR || hedge.to() - hedge.from() > 2);
            if (near && hedges(view, hedge, candidate)) {
                return printed(view, hedge);
            }
        }
        Phrases.Match<Boolean> later = next == null ? null : nextSentence.firstIn(next.lexes(), 0, next.size());
        return later == null ? "" : printed(next, later);
    }

    /** {@code claimed 65,000 lives} and {@code claimed responsibility} hedge nothing. */
    private static boolean hedges(SentenceView view, Phrases.Match<Boolean> hedge, Candidate candidate) {
        boolean claim = view.word(hedge.from()).startsWith("claim");
        boolean lives = candidate.people().noun().equals("lives")
                || (view.word(hedge.to()).equals("the")
                        && view.word(hedge.to() + 1).startsWith("li"));
        return !(claim && (lives || view.word(hedge.to()).equals("responsibility")));
    }

    private static String printed(SentenceView view, Phrases.Match<Boolean> match) {
        int base = view.sentence().sentence().span().start();
        return view.sentence()
                .text()
                .substring(
                        view.lexes().get(match.from()).start() - base,
                        view.lexes().get(match.to() - 1).end() - base);
    }
}
