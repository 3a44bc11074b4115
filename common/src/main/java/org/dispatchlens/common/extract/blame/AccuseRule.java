package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.blame.BlameWords.Frame;
import org.dispatchlens.common.extract.blame.BlameWords.Verb;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.text.WordSet;

/** Verbs of accusing whose accused is their object: accuse, blame, condemn, criticise, charge, sue. */
final class AccuseRule implements BlameRule {
    private static final Set<Frame> OBJECTS = Set.of(Frame.PERSON, Frame.ACT, Frame.CHARGE);
    private static final String GUILTY = "116";
    private static final Set<String> ON = WordSet.of("on", "upon");
    private static final Set<String> FOR = WordSet.of("for");
    private static final Set<String> VERSA = WordSet.of("versa");

    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            Optional<Verb> frame = s.words().verb(verb).filter(f -> OBJECTS.contains(f.frame()));
            if (frame.isPresent() && !Polarities.requested(s, verb) && !denied(s, verb)) {
                rows.addAll(verb.passive() ? passive(s, verb, frame.get()) : active(s, verb, frame.get()));
            }
        }
        return rows;
    }

    /** {@code denied that it had accused Y}: nobody is accused there. */
    static boolean denied(Scene s, VerbGroup verb) {
        return s.quoteAt(verb.main())
                .map(Quote::cueSpan)
                .flatMap(cue -> s.c().verbAt(s.c().tokenAt(cue.start())))
                .filter(v -> v.is("deny"))
                .isPresent();
    }

    private static List<Blame> active(Scene s, VerbGroup verb, Verb frame) {
        int at = objectAt(s, verb);
        List<NounPhrase> object = Called.object(s, verb);
        boolean mutual = Reciprocity.at(s, at);
        boolean nobody = mutual && s.checked().of(verb).phrases().stream().anyMatch(s.parties()::nobody);
        if (nobody || (!mutual && object.isEmpty())) {
            return List.of();
        }
        int from = actFrom(s, verb, frame);
        List<Found> accusers = Accusers.of(s, verb);
        if (mutual) {
            return Reciprocity.rows(s, maker(s, verb, frame, from, "accuse.mutual", 0.95), accusers, at);
        }
        if (accusers.isEmpty() || (frame.frame() == Frame.CHARGE && !charged(s, object, frame))) {
            return List.of();
        }
        boolean on = verb.is("blame") && !actOpens(s, object, frame) && !forBeforeOn(s, verb);
        List<NounPhrase> blamedOn =
                on ? s.complements().after(object.get(object.size() - 1).end(), ON) : List.of();
        List<Found> accused = accused(s, frame, blamedOn.isEmpty() ? object : blamedOn, accusers);
        int act = blamedOn.isEmpty() ? (frame.frame() == Frame.ACT && from < 0 ? verb.end() : from) : verb.end();
        Rows rows = maker(s, verb, frame, act, "accuse." + frame.lemma(), 0.95);
        if (s.complements().find(verb.end(), VERSA) > 0) {
            List<Found> sides = new ArrayList<>(accusers);
            sides.addAll(accused);
            return Reciprocity.between(rows, sides, s);
        }
        List<Blame> all = new ArrayList<>(rows.cross(accusers, accused));
        all.addAll(Gapping.rows(s, rows, verb.end()));
        all.addAll(SecondAccused.rows(s, rows, verb, frame, accusers));
        return all;
    }

    /** {@code blamed a video instead of X for the raid on Y}: what follows {@code for} is the act. */
    private static boolean forBeforeOn(Scene s, VerbGroup verb) {
        int told = s.complements().find(verb.end(), FOR);
        int on = s.complements().find(verb.end(), ON);
        return told >= 0 && told < on;
    }

    private static int objectAt(Scene s, VerbGroup verb) {
        int i = verb.end();
        while (s.c().tag(i) == Tag.ADV && !Reciprocity.at(s, i)) {
            i++;
        }
        return i;
    }

    private static boolean actOpens(Scene s, List<NounPhrase> object, Verb frame) {
        return frame.actBy().contains(s.c().lower(object.get(object.size() - 1).end()));
    }

    /** Charging and investigating are accusations only of somebody and with a charge. */
    static boolean charged(Scene s, List<NounPhrase> object, Verb frame) {
        int at = s.complements().find(object.get(0).end(), frame.actBy());
        boolean somebody =
                s.parties().isPersonal(object.get(0)) || s.c().tag(object.get(0).head()) == Tag.PRON;
        return somebody && at >= 0 && (!frame.cameo().equals(GUILTY) || violent(s, at + 1));
    }

    /** Courts convict of much that is no violence. */
    private static boolean violent(Scene s, int from) {
        boolean verb = s.c().verbAt(from).flatMap(s.acts()::verb).isPresent();
        return verb || s.c().phrases().startingAt(from).flatMap(s.acts()::noun).isPresent();
    }

    static List<Found> accused(Scene s, Verb frame, List<NounPhrase> object, List<Found> accusers) {
        List<Found> found = new ArrayList<>();
        for (NounPhrase phrase : object) {
            Optional<Found> meant = Pronouns.accused(s, phrase, accusers);
            List<Found> culprits =
                    meant.map(List::of).orElseGet(() -> s.culprits().of(phrase));
            boolean unnamed = culprits.isEmpty()
                    && (!frame.lemma().equals("blame") || party(s, phrase))
                    && (frame.frame() == Frame.PERSON || s.words().eventsAsAccused());
            found.addAll(unnamed ? s.parties().of(phrase) : culprits);
        }
        return found;
    }

    /** {@code blamed the weather}: a thing is no party, unless it has a name. */
    private static boolean party(Scene s, NounPhrase phrase) {
        return s.parties().isPersonal(phrase)
                || s.c().tag(phrase.head()) == Tag.PRON
                || s.c().token(phrase.head()).capitalised();
    }

    /** A passive verb's subject is accused by its agent; without an agent somebody is accused by nobody named. */
    private static List<Blame> passive(Scene s, VerbGroup verb, Verb frame) {
        List<NounPhrase> subject = s.subjects().of(verb);
        if (subject.isEmpty()) {
            subject = beside(s, verb);
        }
        List<Found> accusers = Accusers.of(s, verb);
        boolean agentless = accusers.isEmpty();
        int from = actFrom(s, verb, frame);
        boolean told = verb.finite() && frame.frame() == Frame.PERSON && from >= 0;
        boolean uncharged = frame.frame() == Frame.CHARGE && from < 0;
        if (subject.isEmpty() || uncharged || (agentless && !told)) {
            return List.of();
        }
        List<Found> accused = accused(s, frame, subject, accusers);
        Rows rows =
                maker(s, verb, frame, from, agentless ? "accuse.agentless" : "accuse.passive", agentless ? 0.4 : 0.9);
        return rows.cross(agentless ? List.of(Accusers.unnamed(s, verb)) : accusers, accused);
    }

    /** {@code a man accused of}; {@code X, accused by Y of Z, left}; {@code Accused by Y of Z, X left}. */
    static List<NounPhrase> beside(Scene s, VerbGroup verb) {
        int comma = s.c().tag(verb.start() - 1) == Tag.COMMA ? 1 : 0;
        if (verb.start() == 0) {
            return s.c().verbs().stream()
                    .filter(v -> v.start() > verb.main() && v.finite())
                    .findFirst()
                    .map(s.subjects()::of)
                    .orElse(List.of());
        }
        return s.c().phrases().endingAt(verb.start() - 1 - comma).map(List::of).orElse(List.of());
    }

    static int actFrom(Scene s, VerbGroup verb, Verb frame) {
        Set<String> openers = new HashSet<>(frame.actBy());
        if (verb.passive()) {
            openers.remove("by");
        }
        int at = s.complements().find(verb.end(), openers);
        int gerund = at;
        while (gerund >= 0 && s.c().verbAt(gerund + 1).isEmpty()) {
            gerund = s.complements().find(gerund + 1, openers);
        }
        return at < 0 ? -1 : (gerund < 0 ? at : gerund) + 1;
    }

    static Rows maker(Scene s, VerbGroup verb, Verb frame, int from, String rule, double sure) {
        Span cue = s.span(verb);
        int start = from < 0 ? verb.end() : from;
        int to = from < 0 ? start : Acts.end(s.c(), start);
        Polarity polarity = Polarities.of(s, verb);
        return new Rows(
                s, BlameForm.ACCUSATION, cue, start, to, frame.cameo(), Accusers.voice(s, cue), polarity, rule, sure);
    }
}
