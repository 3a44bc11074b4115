package org.dispatchlens.common.extract.violence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.extract.violence.ViolenceWords.Act;
import org.dispatchlens.common.extract.violence.ViolenceWords.Hostile;
import org.dispatchlens.common.extract.violence.ViolenceWords.Need;
import org.dispatchlens.common.text.WordSet;

/** Tells whether a verb or noun of a sentence means a hostile act here. */
public final class HostileActs {
    private static final Set<String> BACK = WordSet.of("back");
    private static final Set<String> FIRST = WordSet.of("first");
    private static final Set<String> INTO = WordSet.of("into", "on", "towards", "toward");
    /** What must stand as object, so that the passive does not count. */
    private static final Set<Need> ACTIVE = Set.of(Need.ARM, Need.PACT, Need.AID, Need.TERRITORY, Need.OWN);

    private static final Set<String> NUCLEAR = WordSet.of("nuclear", "hydrogen", "atomic", "atom", "test");
    /** Verbs that mean doing more of something with {@code up} behind them: stepped up attacks. */
    private static final Set<String> RAISING = WordSet.of("step", "ramp", "keep");

    private static final Set<String> STRIKES = WordSet.of("strike", "strikes");
    private static final Hostile ARMED = new Hostile("190", true);
    private static final Hostile ABDUCTION = new Hostile("181", true);
    private static final Hostile STARTING = new Hostile("190", false);
    private final Clauses c;
    private final ViolenceWords words;
    private final PassiveActs passives;
    private final ActObjects objects;

    public HostileActs(Clauses clauses, ViolenceWords words) {
        this.c = clauses;
        this.words = words;
        this.passives = new PassiveActs(clauses, words);
        this.objects = new ActObjects(clauses, words);
    }

    /** The hostile act that the verb means with what follows it; empty when it means something else. */
    public Optional<Hostile> verb(VerbGroup verb) {
        Optional<Act> act = words.act(verb);
        List<NounPhrase> object = objects.of(verb, act);
        if (verb.is("seize") && !verb.passive() && objects.abducts(object)) {
            return Optional.of(ABDUCTION);
        }
        if (act.isPresent() && fits(act.get(), verb, object)) {
            return Optional.of(hostile(act.get(), verb, object));
        }
        Optional<Hostile> done = passives.carriedOut(verb, this);
        if (done.isPresent()) {
            return done;
        }
        if (passives.armsFired(verb, act) || objects.driven(verb, object)) {
            return Optional.of(ARMED);
        }
        if (verb.isAny(words.starting()) && !verb.passive() && objects.headIn(object, words.fightingNouns())) {
            return Optional.of(STARTING);
        }
        Optional<Hostile> shields = objects.shields(verb);
        return shields.isPresent() || !verb.isAny(words.lightVerbs()) ? shields : light(verb, object);
    }

    /** {@code entered its airspace}: hostile only where a state or an armed group does it. */
    public boolean intrusion(VerbGroup verb) {
        return words.act(verb).filter(a -> a.needs() == Need.TERRITORY).isPresent();
    }

    /** {@code targeted a clinic} is a plain attack, {@code targeted the bank} may be a figure of speech. */
    private Hostile hostile(Act act, VerbGroup verb, List<NounPhrase> object) {
        boolean hits = act.hits() && !verb.passive() && objects.thing(object);
        return new Hostile(act.cameo(), act.violent() || hits);
    }

    private boolean fits(Act act, VerbGroup verb, List<NounPhrase> object) {
        boolean other = objects.other(verb, act, object) || objects.wardedOff(verb, object);
        if (other || tested(object) || act.unless().contains(c.lower(verb.end()))) {
            return false;
        }
        Need need = act.needs();
        if (verb.passive() && need != Need.PARTICLE) {
            return need == null || !ACTIVE.contains(need);
        }
        if (need == null) {
            return !object.isEmpty() || targeted(verb.end()) || act.violent();
        }
        return switch (need) {
            case OBJECT, HURT -> !object.isEmpty() || BACK.contains(c.lower(verb.end())) || compound(verb.end());
            case TARGET -> targeted(verb.end());
            case PARTICLE -> objects.phrasal(verb, act, object);
            case VEHICLE -> objects.headIn(object, words.vehicles()) || objects.headIn(object, words.ships());
            case OWN -> objects.somebodys(object);
            case AID -> objects.headIn(object, words.aid());
            case TERRITORY -> objects.intrudes(verb, object);
            case ARM ->
                objects.headIn(object, words.arms()) || targeted(verb.end()) || FIRST.contains(c.lower(verb.end()));
            case PACT -> objects.headIn(object, words.pacts());
            case INTO -> INTO.contains(c.lower(verb.end())) && c.tag(verb.end() + 1) != Tag.TIME;
        };
    }

    /** {@code detonated a hydrogen bomb}: a test of arms, which hits nobody. */
    private boolean tested(List<NounPhrase> object) {
        return object.stream()
                .anyMatch(o -> words.arms().contains(o.headWord()) && NUCLEAR.contains(c.lower(o.head() - 1)));
    }

    /** {@code struck firing points}: behind a verb of hitting an -ing form before a noun describes what was hit. */
    private boolean compound(int i) {
        return c.verbAt(i).filter(v -> !v.finite() && !v.passive()).isPresent() && c.tag(i + 1) == Tag.NOUN;
    }

    private boolean targeted(int i) {
        return words.targetPrepositions().contains(c.lower(i)) && c.tag(i + 1) != Tag.TIME;
    }

    /** {@code launched attacks}, {@code carried out raids}, {@code planted mines}, {@code used artillery}. */
    private Optional<Hostile> light(VerbGroup verb, List<NounPhrase> object) {
        boolean out = c.lower(verb.end()).equals("out");
        boolean raised = c.lower(verb.end()).equals("up");
        if ((verb.is("carry") && !out) || (verb.isAny(RAISING) && !raised)) {
            return Optional.empty();
        }
        List<NounPhrase> found = object;
        boolean off = verb.is("set") && c.lower(verb.end()).equals("off");
        if (off || raised || (found.isEmpty() && out)) {
            found = c.phrases().startingAt(verb.end() + 1).map(List::of).orElse(List.of());
        }
        if (verb.passive() || found.isEmpty()) {
            return Optional.empty();
        }
        NounPhrase told = found.get(0);
        NounPhrase first = noun(told).isPresent() ? told : objects.content(told);
        if (verb.isAny(words.labour()) && labour(first)) {
            return Optional.empty();
        }
        Optional<Hostile> hostile = noun(first);
        boolean arming = hostile.isEmpty() && verb.isAny(words.arming());
        boolean riot = arming && words.riotArms().contains(first.headWord());
        boolean armed = riot || (arming && words.arms().contains(first.headWord()));
        return armed ? Optional.of(riot ? STARTING : ARMED) : hostile;
    }

    /** The hostile act that a noun phrase names: by its head, or by a hostile adjective before a noun of action. */
    public Optional<Hostile> noun(NounPhrase phrase) {
        Optional<Hostile> own = words.noun(phrase.headWord());
        if (own.isPresent() || !words.actNouns().contains(phrase.headWord())) {
            return own.filter(h -> !counter(phrase) && !figurative(phrase));
        }
        for (int i = phrase.start(); i < phrase.head(); i++) {
            if (words.hostileAdjectives().contains(c.lower(i))) {
                return Optional.of(new Hostile("190", false));
            }
        }
        return Optional.empty();
    }

    /** Whether the phrase's head is a noun of action: operations, policies. */
    public boolean action(NounPhrase phrase) {
        return words.actNouns().contains(phrase.headWord());
    }

    /** {@code an attack on inflation}; {@code a strike over pay}. */
    private boolean figurative(NounPhrase phrase) {
        String next = c.lower(phrase.end());
        if (STRIKES.contains(phrase.headWord()) && next.equals("over")) {
            return true;
        }
        return words.targetPrepositions().contains(next)
                && c.phrases()
                        .startingAt(phrase.end() + 1)
                        .filter(p -> words.otherTargets().contains(p.headWord()))
                        .isPresent();
    }

    /** A strike without arms, kind or target: {@code began a strike}. */
    private boolean labour(NounPhrase phrase) {
        boolean bare = phrase.head() - phrase.start() <= 1
                && phrase.modifier().isEmpty()
                && (phrase.head() == phrase.start() || c.tag(phrase.start()) == Tag.DET);
        return bare && phrase.headWord().equals("strike") && !targeted(phrase.end());
    }

    /** {@code the Xian consulate attack}, {@code a Xian wedding party attack}: a word before the act says what was attacked, so no doer stands before it. */
    public boolean targetNamed(NounPhrase phrase) {
        int before = phrase.head() - 1;
        boolean second = before - 1 >= phrase.start()
                && c.mention(before).isEmpty()
                && words.places().contains(c.lower(before - 1));
        return second || words.places().contains(c.lower(before));
    }

    /** {@code a counter-attack}, {@code counter strikes}; a counterterrorism strike is a strike. */
    private boolean counter(NounPhrase phrase) {
        return phrase.headWord().startsWith("counter")
                || c.lower(phrase.head() - 1).matches("counter-?");
    }
}
