package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.extract.blame.BlameWords.Frame;
import org.dispatchlens.common.extract.blame.BlameWords.Verb;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.VerbGroup;

/** What a verb of accusing, denying or a hostile act lacks for its rule, by the questions that the rule itself asks. */
final class VerbDoubts {
    private VerbDoubts() {}

    static List<String> of(Scene s, VerbGroup verb) {
        List<String> missing = new ArrayList<>();
        Optional<Verb> frame = s.words().verb(verb);
        if (Polarities.requested(s, verb)) {
            missing.add("it is only asked for, or what something is for: nobody is said to have done it");
            return missing;
        }
        frame.ifPresent(f -> accusing(s, verb, f, missing));
        if (verb.isAny(s.words().denialVerbs())) {
            denying(s, verb, missing);
        }
        if (s.violence().act(verb).isPresent()) {
            missing.addAll(ActDoubts.of(s, verb));
        }
        return missing;
    }

    private static void accusing(Scene s, VerbGroup verb, Verb frame, List<String> missing) {
        if (AccuseRule.denied(s, verb)) {
            missing.add("it is denied that somebody accused");
        }
        switch (frame.frame()) {
            case PERSON, ACT, CHARGE -> {
                if (verb.passive()) {
                    passive(s, verb, frame, missing);
                } else {
                    active(s, verb, frame, missing);
                }
            }
            case THAT, ABOUT, ONTO -> behind(s, verb, frame, missing);
        }
    }

    private static void active(Scene s, VerbGroup verb, Verb frame, List<String> missing) {
        List<Found> accusers = Accusers.of(s, verb);
        if (accusers.isEmpty()) {
            missing.add(noAccuser(s, verb));
        }
        List<NounPhrase> object = Called.object(s, verb);
        if (object.isEmpty()) {
            missing.add("no object stands behind the verb: nobody is accused");
            return;
        }
        if (frame.frame() == Frame.CHARGE && !AccuseRule.charged(s, object, frame)) {
            missing.add("frame CHARGE wants somebody as its object and one of " + frame.actBy() + " with the charge");
        }
        parties(s, frame, object, accusers, missing);
    }

    private static void passive(Scene s, VerbGroup verb, Verb frame, List<String> missing) {
        boolean agentless = Accusers.of(s, verb).isEmpty();
        List<NounPhrase> subject = s.subjects().of(verb);
        List<NounPhrase> accused = subject.isEmpty() ? AccuseRule.beside(s, verb) : subject;
        if (agentless && (frame.frame() != Frame.PERSON || AccuseRule.actFrom(s, verb, frame) < 0 || !verb.finite())) {
            missing.add(
                    "passive and nobody behind \"by\" accuses; without an accuser only a finite verb of frame PERSON"
                            + " with its charge (" + frame.actBy() + ") gives a row");
        }
        if (frame.frame() == Frame.CHARGE && AccuseRule.actFrom(s, verb, frame) < 0) {
            missing.add("frame CHARGE wants one of " + frame.actBy() + " with the charge");
        }
        if (accused.isEmpty()) {
            missing.add("no subject found: nobody is accused");
        } else {
            parties(s, frame, accused, Accusers.of(s, verb), missing);
        }
    }

    private static void parties(
            Scene s, Verb frame, List<NounPhrase> object, List<Found> accusers, List<String> missing) {
        List<Found> accused = AccuseRule.accused(s, frame, object, accusers);
        if (accused.isEmpty()) {
            missing.add("\"" + object.get(0).text() + "\" names nobody: no party, owner, nationality or \"by\" (frame "
                    + frame.frame() + ")");
        }
        boolean self = !accusers.isEmpty()
                && !accused.isEmpty()
                && accusers.stream().allMatch(a -> accused.stream()
                        .allMatch(b -> Dedupe.key(a.party()).equals(Dedupe.key(b.party()))));
        if (self) {
            missing.add("the accused is the accuser itself");
        }
    }

    private static void behind(Scene s, VerbGroup verb, Verb frame, List<String> missing) {
        if (Accusers.of(s, verb).isEmpty()) {
            missing.add(noAccuser(s, verb));
        }
        if (s.complements().find(verb.end(), frame.actBy()) < 0) {
            missing.add("frame " + frame.frame() + " wants one of " + frame.actBy() + " behind the verb");
        }
    }

    static String noAccuser(Scene s, VerbGroup verb) {
        List<NounPhrase> subject = s.checked().of(verb).phrases();
        if (verb.passive()) {
            return "passive and nobody behind \"by\": no accuser";
        }
        return subject.isEmpty()
                ? "no subject found: no accuser"
                : "the subject \"" + subject.get(0).text() + "\" is nobody who can be told";
    }

    private static void denying(Scene s, VerbGroup verb, List<String> missing) {
        if (verb.modal()) {
            missing.add("with a modal verb nobody has denied anything yet");
        }
        boolean charge = verb.passive()
                ? DenialRule.subjectIsCharge(s, verb)
                : DenialRule.objectIsCharge(s, verb) || DeniedCharge.before(s, verb);
        if (!charge && DenialRule.clause(s, verb).isEmpty()) {
            missing.add(
                    "what is denied is no charge: none of blame.yaml denial_nouns, and no clause with a hostile act");
        }
        if (DenialRule.deniers(s, verb).isEmpty()) {
            missing.add(
                    verb.passive()
                            ? "passive and nobody behind \"by\": nobody denies"
                            : "no subject found: nobody denies");
        }
    }
}
