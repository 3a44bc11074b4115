package org.dispatchlens.common.extract.figures;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispatchlens.common.extract.figures.People.Form;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.text.WordSet;

/** What happened to the people of one number, from the noun itself, from the words behind it and before it. */
final class PredicateRules {
    private static final String ATTRIBUTE = "figure.attribute";
    private static final int NARRATOR_REACH = 6;

    private final PredicateWords words;
    private final RightPredicates right;
    private final LeftPredicates left;
    private final TollPredicates tolls;
    private final PartPredicates parts;
    private final Presence presence;

    private final Set<String> speechVerbs;
    private final Set<String> bodies;
    private final Set<String> bodyVerbs;

    PredicateRules(
            FiguresCodebook codebook,
            Grammar grammar,
            NumberParser numbers,
            QualifierRules qualifiers,
            PeopleReader people) {
        this.speechVerbs = WordSet.of(codebook.attribution().speechVerbs());
        this.bodies = WordSet.of(codebook.bodies().nouns());
        this.bodyVerbs = WordSet.of(codebook.bodies().verbs());
        this.words = new PredicateWords(codebook.predicates());
        this.right = new RightPredicates(
                speechVerbs,
                allNouns(codebook),
                new HospitalPhrase(codebook.hospital()),
                words,
                grammar,
                numbers,
                qualifiers);
        this.left = new LeftPredicates(codebook, words, grammar);
        this.presence = new Presence(codebook.presence(), grammar, left);
        this.tolls = new TollPredicates(codebook, words, grammar, people);
        this.parts = new PartPredicates(words, grammar);
    }

    private static Set<String> allNouns(FiguresCodebook codebook) {
        return codebook.groups().values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    LeftPredicates left() {
        return left;
    }

    PredicateWords words() {
        return words;
    }

    /**
     * The candidate with what happened, or as it was when nothing says so.
     *
     * @param carried what happened to the people counted last, or null
     */
    Candidate judge(SentenceView view, Candidate candidate, FigureKind carried) {
        People people = candidate.people();
        boolean noOne = candidate.count().article() && people.form() != Form.NOUN && !bareAnother(view, candidate);
        if (people.form() == Form.NONE || noOne) {
            return candidate;
        }
        if (people.form() == Form.CASUALTY_NOUN) {
            return counted(view, candidate);
        }
        Finding behind = people.form() == Form.SHARED ? null : allowed(right.find(view, people), candidate);
        Finding before = allowed(before(view, candidate, carried), candidate);
        Finding best = best(behind, before, inserted(view, people, behind));
        if (people.kind() != null
                && !candidate.count().article()
                && (best == null || best.kind() != FigureKind.KILLED)) {
            best = new Finding(people.kind(), candidate.count().from(), people.end(), ATTRIBUTE, 0.85, false, true);
        }
        if (bodies.contains(people.noun()) && (best == null || best.kind() != FigureKind.KILLED)) {
            return found(view, candidate);
        }
        if (best != null && best.ruleId().equals(ATTRIBUTE) && narrator(view, candidate)) {
            return candidate;
        }
        best = best == null ? allowed(presence.find(view, candidate), candidate) : best;
        return best == null ? captives(candidate) : candidate.with(best);
    }

    /** {@code one of the wounded, Ana Ruiz, said}: picked out as who speaks, not counted. */
    private boolean narrator(SentenceView view, Candidate candidate) {
        int end = candidate.people().end();
        boolean one = candidate.count().number().value() != null
                && candidate.count().number().value() == 1
                && view.word(candidate.count().to()).equals("of");
        for (int i = end; one && i < end + NARRATOR_REACH; i++) {
            if (speechVerbs.contains(view.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code another} without a noun, right before what happened to that person. */
    static boolean bareAnother(SentenceView view, Candidate candidate) {
        return candidate.count().article()
                && candidate.people().form() == Form.ELLIPTIC
                && view.word(candidate.count().from()).equals("another");
    }

    /** {@code 12 bodies were found}, {@code recovered 12 bodies}. */
    private Candidate found(SentenceView view, Candidate candidate) {
        int from = candidate.count().from();
        int end = candidate.people().end();
        for (int i = from - 3; i < end + 4; i++) {
            if (bodyVerbs.contains(view.word(i)) && (i < from || i >= end)) {
                return candidate.with(new Finding(FigureKind.KILLED, from, end, "figure.noun", 0.8, false, true));
            }
        }
        // "dozens of maimed bodies lay there"
        return candidate.people().kind() == null
                ? candidate
                : candidate.with(new Finding(FigureKind.KILLED, from, end, ATTRIBUTE, 0.7, false, true));
    }

    /** {@code the man who shot four, two of them guards, was killed}: what stands behind a comma is said of the man. */
    private static boolean inserted(SentenceView view, People people, Finding behind) {
        for (int i = people.end(); behind != null && i < behind.from(); i++) {
            if (view.word(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** {@code left 12 dead} beats {@code left}; otherwise the verb right before the number is the surer sign. */
    private static Finding best(Finding behind, Finding before, boolean inserted) {
        if (behind == null || before == null) {
            return behind == null ? before : behind;
        }
        boolean deadBehind = !inserted && behind.kind() == FigureKind.KILLED && before.kind() != FigureKind.KILLED;
        return deadBehind || before.ruleId().equals(TollPredicates.RULE) ? behind : before;
    }

    private Finding before(SentenceView view, Candidate candidate, FigureKind carried) {
        Finding found = left.find(view, candidate);
        int end = left.before(view, candidate.count().from());
        found = found == null ? parts.find(view, candidate, end) : found;
        return found != null ? found : tolls.find(view, candidate, end, carried);
    }

    private Finding allowed(Finding finding, Candidate candidate) {
        return finding != null && words.allows(finding.kind(), candidate) ? finding : null;
    }

    private Candidate counted(SentenceView view, Candidate candidate) {
        People people = candidate.people();
        int from = candidate.count().from();
        boolean lives = people.noun().equals("lives");
        boolean taken = left.livesVerb(view, from - 5, from) || left.livesVerb(view, people.end(), people.end() + 4);
        if ((lives && !taken) || left.unrealBefore(view, from)) {
            return candidate;
        }
        Finding behind = right.find(view, people);
        if (behind != null && behind.kind() == FigureKind.KILLED && people.kind() != FigureKind.KILLED) {
            return candidate.with(behind);
        }
        if (behind == null && narrator(view, candidate)) {
            return candidate;
        }
        Finding noun = new Finding(people.kind(), from, people.end(), "figure.noun", 0.9, false, true);
        return candidate.with(noun);
    }

    /** {@code 150 hostages}, {@code 3,000 refugees}: the noun alone tells what happened. */
    private Candidate captives(Candidate candidate) {
        People people = candidate.people();
        if (people.form() != Form.NOUN
                || candidate.count().article()
                || people.noun().isEmpty()) {
            return candidate;
        }
        Phrases.Match<FigureKind> noun = words.nouns.startingAt(Lexer.lex(people.noun(), 0), 0);
        return noun == null
                ? candidate
                : candidate.with(new Finding(
                        noun.value(), candidate.count().from(), people.end(), "figure.noun", 0.6, false, true));
    }
}
