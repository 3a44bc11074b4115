package org.dispatchlens.common.extract.figures;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchlens.common.extract.figures.People.Form;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.text.WordSet;

/**
 * Whose people a number counts, told close behind them: {@code on both sides}, {@code from Georgia}, {@code from Georgia
 * and Russia}, {@code in its ranks}, {@code 12 casualties among Georgian troops}.
 */
final class SideBehind {
    private static final int REACH = 8;
    private static final int MEMBER_REACH = 3;
    private static final Set<String> JOINERS = WordSet.of("and", "&", "as", "well");

    private final FiguresCodebook.SideWords words;
    private final Phrases<Boolean> bothPhrases;
    private final Set<String> attacks;
    private final Antecedents antecedents;

    SideBehind(FiguresCodebook.SideWords words, Antecedents antecedents) {
        this.words = words;
        this.bothPhrases = Phrases.of(words.bothPhrases());
        this.attacks = WordSet.of(words.attackNouns());
        this.antecedents = antecedents;
    }

    /** Alpha-3 code or body id, {@code BOTH}, or empty. */
    String of(SentenceView view, Candidate candidate, Speaker speaker) {
        int end = candidate.end();
        for (int i = candidate.people().end(); i < Math.min(view.size(), end + REACH); i++) {
            boolean both = bothPhrases.startingAt(view.lexes(), i + 1) != null;
            if (both && words.bothAfter().contains(view.word(i))) {
                return Sides.BOTH;
            }
            if (view.word(i).equals("in")
                    && words.possessives().contains(view.word(i + 1))
                    && view.word(i + 2).equals("ranks")) {
                return antecedents.of(view, i + 1, speaker);
            }
        }
        int at = candidate.people().end();
        Form form = candidate.people().form();
        // "withdraw 300 troops from Mali": where they are, not whose they are.
        boolean place = candidate.finding().kind() == FigureKind.DEPLOYED;
        boolean noun = !place && (form == Form.NOUN || form == Form.CASUALTY_NOUN);
        boolean member = noun && words.memberLinks().contains(view.word(at));
        boolean cause = form == Form.CASUALTY_NOUN && attackBehind(view, at + 1);
        boolean among = form == Form.CASUALTY_NOUN && words.casualtyLinks().contains(view.word(at));
        return (member && !cause) || among ? members(view, at + 1) : "";
    }

    /** {@code 12 deaths from Georgian air strikes}: whose attack it was, not whose people died. */
    private boolean attackBehind(SentenceView view, int at) {
        for (int i = at; i < at + MEMBER_REACH + 1; i++) {
            if (attacks.contains(view.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** The actor there; {@code BOTH} where a second one is joined to it. */
    private static String members(SentenceView view, int at) {
        Set<String> states = new TreeSet<>();
        int reach = at + MEMBER_REACH;
        for (int i = at; i < Math.min(view.size(), reach); i++) {
            Optional<Mention> mention = view.mentionAt(i).filter(m -> !m.state().isEmpty());
            if (mention.isPresent()) {
                states.add(
                        mention.get().via() == Via.BOTH_SIDES
                                ? Sides.BOTH
                                : mention.get().state());
                int end = view.pieceAt(mention.get().span().end());
                if (!JOINERS.contains(view.word(end))) {
                    break;
                }
                i = end;
                reach = end + 1 + MEMBER_REACH;
            }
        }
        return states.size() > 1 ? Sides.BOTH : states.stream().findFirst().orElse("");
    }
}
