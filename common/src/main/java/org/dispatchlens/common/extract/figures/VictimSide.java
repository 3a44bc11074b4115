package org.dispatchlens.common.extract.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Span;

/**
 * Whose dead a sentence means, where two sides fight each other. Unlike {@link Figure#side()} it also infers: who struck
 * (the dead are then the others'), where it happened, and whose authorities count the dead.
 *
 * <p>Each piece of evidence carries a weight: a nationality of the counted dead 4, a victim beside a word of dying 3, a
 * side that strikes 2, a place 1, a counting authority 1. The side with more wins; {@code BOTH} where dead of both are
 * counted.
 */
public final class VictimSide {
    private static final double COUNTED = 4;
    private static final double NAMED = 3;
    private static final double STRUCK = 2;
    private static final double PLACE = 1;
    private static final int NEAR = 6;
    private static final Set<String> PLACES =
            Set.of("in", "inside", "into", "near", "across", "on", "throughout", "southern", "northern", "central");

    private final PredicateWords words;
    private final Set<String> attackNouns;
    private final Grammar grammar;

    private VictimSide(FiguresCodebook codebook) {
        this.words = new PredicateWords(codebook.predicates());
        this.attackNouns = Set.copyOf(codebook.sides().attackNouns());
        this.grammar = Grammar.of(codebook.grammar());
    }

    /** Reads {@code figures.yaml}. */
    public static VictimSide from(CodebookFiles files) {
        return new VictimSide(files.read("figures", FiguresCodebook.class));
    }

    /** The same for a whole text: the first of its sentences that tells. */
    public String of(Document document, List<Figure> figures, Set<String> one, Set<String> other) {
        return document.sentences().stream()
                .map(sentence -> of(sentence, figures, one, other))
                .filter(side -> !side.isEmpty())
                .findFirst()
                .orElse("");
    }

    /**
     * {@code ONE}, {@code OTHER}, {@code BOTH}, or empty where nothing tells.
     *
     * @param figures the sentence's figures; others are passed over
     * @param one state codes and ids of one side, such as a state and its army
     * @param other those of its opponent
     */
    public String of(AnnotatedSentence sentence, List<Figure> figures, Set<String> one, Set<String> other) {
        SentenceView view = SentenceView.of(sentence);
        Tally tally = new Tally(one, other);
        for (Figure figure : figures) {
            if (figure.sentenceId() == sentence.id() && figure.kind() == FigureKind.KILLED) {
                tally.count(figure.side());
            }
        }
        Set<Span> seen = new HashSet<>();
        for (Mention mention : sentence.mentions()) {
            if (seen.add(mention.span())) {
                weigh(view, mention, tally);
            }
        }
        return tally.answer();
    }

    private void weigh(SentenceView view, Mention mention, Tally tally) {
        int from = view.pieceAt(mention.span().start());
        int to = view.pieceAt(mention.span().end());
        String state = mention.state();
        boolean strikes = strikes(view, from, to);
        if (strikes) {
            tally.struck(state, STRUCK);
        } else if (victim(view, from, to)) {
            tally.dead(state, NAMED);
        } else if (PLACES.contains(view.word(from - 1))) {
            tally.dead(state, PLACE);
        } else {
            tally.dead(state, PLACE / 4);
        }
    }

    /** {@code an Israeli strike}, {@code killed by Hamas}, {@code Hamas gunmen killed}, {@code Hamas killed}. */
    private boolean strikes(SentenceView view, int from, int to) {
        boolean agent = view.word(from - 1).equals("by") || view.word(from - 2).equals("by");
        boolean noun = attackNouns.contains(view.word(to))
                || attackNouns.contains(view.word(to + 1))
                || attackNouns.contains(view.word(to - 1));
        boolean attacked = noun && died(view, to, to + 4) && passiveAt(view, to, to + 4);
        boolean subject = words.active.startingAt(view.lexes(), to) != null
                && !grammar.beForms().contains(view.word(to - 1))
                && !view.word(to - 1).endsWith("s");
        return (agent && !view.word(from - 2).equals("claimed")) || (noun && !attacked) || subject;
    }

    private boolean passiveAt(SentenceView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (grammar.beForms().contains(view.word(i)) || view.word(i).equals("died")) {
                return true;
            }
        }
        return false;
    }

    private boolean died(SentenceView view, int from, int to) {
        return words.participles.firstIn(view.lexes(), from, Math.min(view.size(), to)) != null
                || words.intransitive.firstIn(view.lexes(), from, Math.min(view.size(), to)) != null;
    }

    private boolean victim(SentenceView view, int from, int to) {
        for (int i = from - 1; i >= Math.max(0, from - NEAR); i--) {
            if (words.active.startingAt(view.lexes(), i) != null || words.ofNouns.startingAt(view.lexes(), i) != null) {
                return killed(words.active.startingAt(view.lexes(), i))
                        || killed(words.ofNouns.startingAt(view.lexes(), i));
            }
            if (PLACES.contains(view.word(i))
                    || (grammar.conjunctions().contains(view.word(i))
                            && !view.word(i).equals("and"))) {
                break;
            }
        }
        return (died(view, to, to + NEAR) && !PLACES.contains(view.word(from - 1)) && passiveAt(view, to, to + NEAR))
                || killed(words.participles.startingAt(view.lexes(), to));
    }

    private static boolean killed(Phrases.Match<FigureKind> match) {
        return Optional.ofNullable(match)
                .filter(m -> m.value() == FigureKind.KILLED)
                .isPresent();
    }

    /** Weights for both sides. */
    private static final class Tally {
        private final Set<String> one;
        private final Set<String> other;
        private double forOne;
        private double forOther;
        private boolean countedOne;
        private boolean countedOther;

        Tally(Set<String> one, Set<String> other) {
            this.one = one;
            this.other = other;
        }

        void count(String side) {
            boolean both = side.equals(Sides.BOTH);
            countedOne |= both || one.contains(side);
            countedOther |= both || other.contains(side);
            dead(side, COUNTED);
        }

        void dead(String state, double weight) {
            forOne += one.contains(state) ? weight : 0;
            forOther += other.contains(state) ? weight : 0;
        }

        void struck(String state, double weight) {
            forOther += one.contains(state) ? weight : 0;
            forOne += other.contains(state) ? weight : 0;
        }

        String answer() {
            if (countedOne && countedOther) {
                return Sides.BOTH;
            }
            if (forOne == forOther) {
                return "";
            }
            return forOne > forOther ? "ONE" : "OTHER";
        }
    }
}
