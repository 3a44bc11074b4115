package org.dispatchlens.common.extract.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.text.WordSet;

/**
 * Whose people a number counts, told by: a nationality or actor in the noun phrase, a possessive, {@code on both sides},
 * {@code from X}, the toll that the number belongs to, the subject of {@code lost}; and where a state's official reports dead soldiers without saying whose,
 * his own. Empty where the text does not say.
 */
final class Sides {
    static final String BOTH = "BOTH";
    private static final Set<String> STANCES = WordSet.of("pro", "anti");
    private final FiguresCodebook.SideWords words;
    private final Set<String> self;
    private final Set<String> speechVerbs;
    private final Phrases<Boolean> bothPhrases;
    private final Antecedents antecedents;
    private final SideBehind behind;
    private final TollSide toll;

    Sides(FiguresCodebook codebook) {
        this.words = codebook.sides();
        this.self = WordSet.of(words.self());
        this.speechVerbs = WordSet.of(codebook.attribution().speechVerbs());
        this.bothPhrases = Phrases.of(words.bothPhrases());
        this.antecedents = new Antecedents(codebook);
        this.behind = new SideBehind(words, antecedents);
        this.toll = new TollSide(codebook, antecedents);
    }

    /** Alpha-3 code or body id, {@code BOTH}, or empty. */
    String of(SentenceView view, Candidate candidate, Speaker speaker) {
        if (candidate.finding().ruleId().equals(Coordination.GAP)) {
            return view.mentionAt(candidate.count().from() - 1)
                    .map(Mention::state)
                    .orElse("");
        }
        String side = inNounPhrase(view, candidate);
        if (side.isEmpty()) {
            side = possessive(view, candidate, speaker);
        }
        if (side.isEmpty()) {
            side = behind.of(view, candidate, speaker);
        }
        if (side.isEmpty() && candidate.finding().ruleId().equals(TollPredicates.RULE)) {
            side = toll.of(view, candidate.finding(), speaker);
        }
        if (side.isEmpty() && sendsOrLoses(candidate)) {
            side = subject(view, candidate.finding().from(), speaker);
        }
        if (side.isEmpty() && bothClaim(view, candidate)) {
            side = BOTH;
        }
        if (side.isEmpty()) {
            side = ownLoss(view, candidate, speaker);
        }
        return side;
    }

    /** The subject of {@code lost}, and of {@code deployed}, {@code withdrew} and {@code has troops in}: its own people. */
    private static boolean sendsOrLoses(Candidate candidate) {
        Finding finding = candidate.finding();
        boolean before = finding.to() <= candidate.count().from();
        boolean sends = finding.kind() == FigureKind.DEPLOYED
                && (finding.ruleId().equals("figure.left.active")
                        || (finding.ruleId().equals(Presence.RULE) && before));
        return sends || finding.ruleId().equals("figure.lost");
    }

    /** {@code with both sides claiming around 100 casualties}: the sum of what both lost. */
    private boolean bothClaim(SentenceView view, Candidate candidate) {
        int verb = candidate.count().from() - 1;
        return candidate.people().form() == People.Form.CASUALTY_NOUN
                && speechVerbs.contains(view.word(verb))
                && bothPhrases.endingAt(view.lexes(), verb) != null;
    }

    private String inNounPhrase(SentenceView view, Candidate candidate) {
        List<String> states = new ArrayList<>();
        boolean joined = false;
        for (int i = candidate.count().to(); i < candidate.people().end(); i++) {
            joined |= view.word(i).equals("and") || view.word(i).equals(",");
            view.mentionAt(i)
                    .filter(m -> !compound(view, view.pieceAt(m.span().start())))
                    .filter(m -> m.via() != Via.PRONOUN && m.via() != Via.EACH_OTHER)
                    .map(m -> m.via() == Via.BOTH_SIDES ? BOTH : m.state())
                    .filter(state -> !state.isEmpty())
                    .ifPresent(states::add);
        }
        if (states.isEmpty()) {
            return owner(view, candidate.count().from());
        }
        // "Syrian Kurds" are one people, and the last word is the head; "Syrians and Kurds" are two.
        boolean several = joined && states.stream().distinct().count() > 1;
        return several ? BOTH : states.get(states.size() - 1);
    }

    /** {@code pro-Russian}, {@code US-backed}: whom they side with, not whose they are. */
    private static boolean compound(SentenceView view, int i) {
        boolean before = view.word(i - 1).equals("-") && STANCES.contains(view.word(i - 2));
        return before || (view.word(i + 1).equals("-") && !view.capitalised(i + 2));
    }

    /** {@code Armenia's 12 dead}. */
    private static String owner(SentenceView view, int from) {
        String previous = view.word(from - 1);
        boolean genitive =
                previous.equals("'s") || previous.equals("’s") || previous.equals("’") || previous.equals("'");
        return genitive ? view.mentionAt(from - 2).map(Mention::state).orElse("") : "";
    }

    private String possessive(SentenceView view, Candidate candidate, Speaker speaker) {
        for (int i = candidate.count().from() - 1; i < candidate.people().end(); i++) {
            if (words.possessives().contains(view.word(i))) {
                return antecedents.of(view, i, speaker);
            }
        }
        boolean saysWe = false;
        for (int i = candidate.count().from() - 1; i >= candidate.count().from() - 4; i--) {
            saysWe |= self.contains(view.word(i));
        }
        return saysWe ? speaker.state() : "";
    }

    /** The mention nearest before a verb, or what the pronoun there stands for. */
    private String subject(SentenceView view, int verb, Speaker speaker) {
        for (int i = verb - 1; i >= Math.max(0, verb - 6); i--) {
            if (words.subjects().contains(view.word(i))) {
                return antecedents.of(view, i, speaker);
            }
            Optional<Mention> mention = view.mentionAt(i).filter(m -> !m.state().isEmpty());
            if (mention.isPresent()) {
                return mention.get().via() == Via.BOTH_SIDES
                        ? BOTH
                        : mention.get().state();
            }
        }
        return "";
    }

    private String ownLoss(SentenceView view, Candidate candidate, Speaker speaker) {
        boolean soldiers = words.ownLossGroups().contains(candidate.people().group());
        boolean enemy = false;
        for (int i = candidate.count().to(); i < candidate.people().end(); i++) {
            enemy |= words.otherSide().contains(view.word(i));
        }
        return soldiers && !enemy && candidate.finding().agentless() ? speaker.state() : "";
    }
}
