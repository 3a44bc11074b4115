package org.dispatchlens.common.extract.figures;

import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.text.WordSet;

/**
 * Whose dead a toll counts: {@code the Georgian death toll}, {@code Georgia's death toll}, {@code the number of Georgian
 * villagers killed}, {@code its own dead}. A place behind it ({@code the death toll in Georgia}) tells where, not whose.
 */
final class TollSide {
    private static final Set<String> GENITIVES = WordSet.of("'s", "’s", "'", "’");
    private static final int BEFORE = 5;

    private final Set<String> possessives;
    private final Set<String> modifiers;
    private final Set<String> adjectives;
    private final Set<String> among;
    private final Grammar grammar;
    private final Antecedents antecedents;

    TollSide(FiguresCodebook codebook, Antecedents antecedents) {
        this.possessives = WordSet.of(codebook.sides().possessives());
        this.modifiers = WordSet.of(codebook.modifiers());
        this.adjectives = WordSet.of(codebook.tollAdjectives());
        this.among = WordSet.of(codebook.sides().casualtyLinks());
        this.grammar = Grammar.of(codebook.grammar());
        this.antecedents = antecedents;
    }

    /** Alpha-3 code or body id, or empty. */
    String of(SentenceView view, Finding toll, Speaker speaker) {
        for (int i = toll.from() - 1; i >= Math.max(0, toll.from() - BEFORE); i--) {
            String side = at(view, i, speaker);
            if (!side.isEmpty()) {
                return side;
            }
            String word = view.word(i);
            boolean inside = modifiers.contains(word) || adjectives.contains(word) || genitive(word);
            if (!inside) {
                break;
            }
        }
        return within(view, toll, speaker);
    }

    private String within(SentenceView view, Finding toll, Speaker speaker) {
        for (int i = toll.from(); i < toll.to(); i++) {
            String side = at(view, i, speaker);
            if (!side.isEmpty()) {
                return side;
            }
        }
        boolean counted = among.contains(view.word(toll.to()));
        for (int i = toll.to() + 1; counted && i < toll.to() + 4; i++) {
            String side = at(view, i, speaker);
            if (!side.isEmpty()) {
                return side;
            }
            if (grammar.breaksNounPhrase(view.word(i))) {
                break;
            }
        }
        return "";
    }

    private String at(SentenceView view, int i, Speaker speaker) {
        if (possessives.contains(view.word(i))) {
            return antecedents.of(view, i, speaker);
        }
        Optional<Mention> mention = view.mentionAt(i).filter(m -> !m.state().isEmpty());
        if (mention.isEmpty()) {
            return "";
        }
        return mention.get().via() == Via.BOTH_SIDES
                ? Sides.BOTH
                : mention.get().state();
    }

    private static boolean genitive(String word) {
        return GENITIVES.contains(word);
    }
}
