package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.SubjectCheck.Checked;
import org.dispatchlens.common.extract.clauses.VerbForm.Kind;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.extract.violence.ViolenceWords.Hostile;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.model.Voice;

/**
 * A verb of a hostile act: who is cited for it blames its doer. Cited nobody, the outlet blames, for plain violence only. A
 * source that tells its own act claims it.
 */
final class AssertionRule implements BlameRule {
    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            Optional<Hostile> act = s.acts().verb(verb);
            if (act.isPresent() && (instigated(s, verb) || (!Polarities.requested(s, verb) && told(s, verb)))) {
                rows.addAll(rows(s, verb, act.get()));
            }
        }
        return rows;
    }

    /**
     * Infinitives tell plans, unless they were tried; finite verbs and participles beside their doer tell acts. A past form
     * right before another verb is a participle ({@code those killed were}), a bare form after {@code help} an infinitive.
     */
    static boolean told(Scene s, VerbGroup verb) {
        if (verb.infinitive()) {
            return verb.passive()
                    || attempted(s, verb)
                    || Controlled.begun(s, verb).isPresent();
        }
        boolean participle = verb.finite()
                && verb.start() == verb.main()
                && s.c().verbAt(verb.end()).filter(VerbGroup::finite).isPresent();
        return !participle && !caused(s, verb);
    }

    static boolean attempted(Scene s, VerbGroup verb) {
        return verb.infinitive()
                && s.c().verbBefore(verb.start())
                        .filter(g ->
                                g.end() == verb.start() && g.isAny(s.words().attempting()))
                        .isPresent();
    }

    private static boolean caused(Scene s, VerbGroup verb) {
        return verb.kind() == Kind.BASE
                && verb.start() == verb.main()
                && s.c().verbBefore(verb.start())
                        .filter(g -> g.isAny(s.words().causing()))
                        .map(s.complements()::object)
                        .filter(o -> !o.isEmpty() && o.get(o.size() - 1).end() == verb.start())
                        .isPresent();
    }

    /**
     * {@code used boys to lay mines}, {@code sent troops to burn farms}: whoever makes others do it does it. What is used can
     * stand before: {@code the base that X used to launch raids}.
     */
    static boolean instigated(Scene s, VerbGroup verb) {
        return verb.infinitive()
                && s.c().verbBefore(verb.start())
                        .filter(g ->
                                g.finite() && !g.passive() && g.isAny(s.words().instigating()))
                        .filter(g -> !s.complements().object(g).isEmpty() || usedBefore(g, verb))
                        .isPresent();
    }

    private static boolean usedBefore(VerbGroup use, VerbGroup verb) {
        return use.is("use") && use.kind() == Kind.PAST && !use.modal() && use.end() == verb.start();
    }

    private static List<Blame> rows(Scene s, VerbGroup verb, Hostile act) {
        List<NounPhrase> doers = verb.passive() ? s.complements().agent(verb) : doers(s, verb);
        Found source = source(s, verb);
        List<Found> accused = accused(s, verb, doers, source);
        boolean outlet = source.party().equals(Party.OUTLET);
        boolean idle =
                outlet && (!act.violent() || attempted(s, verb) || !reported(s, verb) || Unproven.is(s, verb, doers));
        if (accused.isEmpty() || idle) {
            return List.of();
        }
        List<Blame> rows = new ArrayList<>();
        for (Found one : checked(s, verb, doers, accused, source)) {
            boolean own = Dedupe.key(source.party()).equals(Dedupe.key(one.party()));
            if (!own || claims(s, verb, act)) {
                rows.add(row(s, verb, act, source, one));
            }
        }
        return rows;
    }

    /** Who is cited; also who speaks between a relative pronoun and the verb: {@code which X says attacked}. */
    static Found source(Scene s, VerbGroup verb) {
        Found source = Accusers.source(s, verb.main());
        return source.party().equals(Party.OUTLET)
                ? s.subjects()
                        .citing(verb)
                        .map(v -> Accusers.of(s, v))
                        .filter(f -> !f.isEmpty())
                        .map(f -> f.get(0))
                        .orElse(source)
                : source;
    }

    /** The outlet reports what was done, and what may have been done; not what is not done or could be done. */
    static boolean reported(Scene s, VerbGroup verb) {
        return switch (Polarities.of(s, verb)) {
            case NEGATED -> false;
            case HYPOTHETICAL -> !(verb.modal() || verb.infinitive()) || perfect(s, verb);
            default -> true;
        };
    }

    private static boolean perfect(Scene s, VerbGroup verb) {
        return IntStream.range(verb.start(), verb.main())
                .anyMatch(i -> s.c().lower(i).equals("have"));
    }

    static List<Found> accused(Scene s, VerbGroup verb, List<NounPhrase> doers, Found source) {
        List<Found> accused = new ArrayList<>();
        for (NounPhrase doer : doers) {
            accused.addAll(OwnSource.is(s, doer) ? List.of(source) : Doers.of(s, verb, doer, source));
        }
        return s.acts().intrusion(verb)
                ? accused.stream().filter(f -> !f.party().state().isEmpty()).toList()
                : accused;
    }

    /** Who is accused once the parse has been heard, which is asked only where a state or group would be in the row. */
    private static List<Found> checked(
            Scene s, VerbGroup verb, List<NounPhrase> doers, List<Found> accused, Found source) {
        boolean atStake = accused.stream().anyMatch(f -> !f.party().state().isEmpty());
        if (!atStake) {
            return accused;
        }
        Checked checked = s.checked().of(verb, doers);
        List<Found> found = checked.phrases().equals(doers) ? accused : accused(s, verb, checked.phrases(), source);
        return found.stream().map(f -> f.times(checked.trust())).toList();
    }

    /** A source's own act is a claim only as a plain report by an actor that the sentence itself cites. */
    static boolean claims(Scene s, VerbGroup verb, Hostile act) {
        Polarity polarity = Polarities.of(s, verb);
        boolean cited = s.quoteAt(verb.main())
                .filter(q -> q.cueSpan() != null && OwnSource.named(s, q) && !OwnSource.unsaid(s, q))
                .isPresent();
        return act.violent() && cited && verb.finite() && !verb.modal() && polarity != Polarity.HYPOTHETICAL;
    }

    /** A gerund's doer stands right before it ({@code with X's forces shelling}) or is the subject of the verb it hangs on. */
    static List<NounPhrase> doers(Scene s, VerbGroup verb) {
        if (verb.finite() || instigated(s, verb) || verb.infinitive()) {
            return s.subjects().of(verb);
        }
        return s.c().phrases()
                .endingAt(verb.start() - 1)
                .filter(p -> p.isActor() || (with(s, p) && s.parties().isPersonal(p)))
                .map(List::of)
                .orElseGet(() -> Controlled.doers(s, verb));
    }

    private static boolean with(Scene s, NounPhrase phrase) {
        return s.c().lower(phrase.start() - 1).equals("with");
    }

    private static Blame row(Scene s, VerbGroup verb, Hostile act, Found source, Found doer) {
        Span cue = s.span(verb);
        boolean outlet = source.party().equals(Party.OUTLET);
        Voice voice = outlet ? Accusers.voiceOfWords(s, cue) : Accusers.voice(s, cue);
        Polarity polarity = Polarities.of(s, verb);
        boolean own = Dedupe.key(source.party()).equals(Dedupe.key(doer.party()));
        boolean denial = own && polarity == Polarity.NEGATED && !verb.modal();
        BlameForm form = denial ? BlameForm.DENIAL : own ? BlameForm.CLAIM : BlameForm.ASSERTION;
        int to = Acts.end(s.c(), verb.start());
        return new Rows(
                        s,
                        form,
                        cue,
                        verb.start(),
                        to,
                        denial ? s.words().denialCameo() : act.cameo(),
                        voice,
                        denial ? Polarity.DENY : polarity,
                        own ? "assert.own" : "assert.act",
                        0.85)
                .row(source, doer, false);
    }
}
