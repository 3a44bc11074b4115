package org.dispatchlens.common.extract.violence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.Complements;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.extract.violence.ViolenceWords.Act;
import org.dispatchlens.common.extract.violence.ViolenceWords.Hostile;
import org.dispatchlens.common.extract.violence.ViolenceWords.Need;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.text.WordSet;

/** The object of a verb that may be hostile: where it stands, what it counts, and what it is. */
final class ActObjects {
    private static final Set<String> TITLES = WordSet.of(
            "minister", "president", "premier", "governor", "mayor", "general", "colonel", "ambassador", "judge");
    private static final Set<String> THEMSELVES = WordSet.of("itself", "himself", "herself", "themselves");
    private static final Set<String> OWNERS = WordSet.of("its", "our", "their");
    private static final Set<String> INTO = WordSet.of("into", "on", "towards", "toward");
    private static final Set<String> FIRED = WordSet.of("fired", "launched");
    private static final Hostile SHIELDING = new Hostile("180", false);

    private final Clauses c;
    private final Complements complements;
    private final ViolenceWords words;

    ActObjects(Clauses clauses, ViolenceWords words) {
        this.c = clauses;
        this.complements = new Complements(clauses);
        this.words = words;
    }

    /** The object right behind the verb or behind its particle: {@code blew up a bridge}, {@code shot down a drone}. */
    List<NounPhrase> of(VerbGroup verb, Optional<Act> act) {
        List<NounPhrase> object = complements.object(verb);
        return object.isEmpty() && act.isPresent() && !verb.passive()
                ? complements.objectBehind(verb, act.get().particles())
                : object;
    }

    /** Whether the verb has its particle, behind it or behind its object: {@code blew it up}, {@code was gunned down}. */
    boolean phrasal(VerbGroup verb, Act act, List<NounPhrase> object) {
        if (act.particles().contains(c.lower(verb.end()))) {
            return verb.passive() || !object.isEmpty();
        }
        boolean self = THEMSELVES.contains(c.lower(verb.end()));
        int end = self || object.isEmpty() ? verb.end() + 1 : object.get(0).end();
        return (self || !object.isEmpty()) && act.particles().contains(c.lower(end));
    }

    /** What a phrase counts: {@code strikes} of {@code a series of strikes}, {@code missiles} of {@code 12 of 16 missiles}. */
    NounPhrase content(NounPhrase phrase) {
        boolean counts = words.series().contains(phrase.headWord()) || c.tag(phrase.head()) == Tag.NUM;
        return counts && c.lower(phrase.end()).equals("of")
                ? c.phrases().startingAt(phrase.end() + 1).orElse(phrase)
                : phrase;
    }

    boolean headIn(List<NounPhrase> phrases, Set<String> heads) {
        return phrases.stream()
                .anyMatch(p -> heads.contains(p.headWord())
                        || heads.contains(content(p).headWord()));
    }

    /** A place, a vehicle or people, which can be hit; a market share or a voter cannot. */
    boolean thing(List<NounPhrase> object) {
        return headIn(object, words.places()) || headIn(object, words.vehicles()) || headIn(object, words.drivenInto());
    }

    /** An object that shows another meaning: a figure of speech, or the doer itself ({@code shot itself in the foot}). */
    boolean other(VerbGroup verb, Act act, List<NounPhrase> object) {
        boolean self = THEMSELVES.contains(c.lower(verb.end())) && act.needs() != Need.PARTICLE;
        return self || object.stream().anyMatch(o -> words.otherObjects().contains(o.headWord()));
    }

    /** {@code shot down two missiles}, {@code destroyed drones launched by X}: arms on their way, which are warded off. */
    boolean wardedOff(VerbGroup verb, List<NounPhrase> object) {
        if (verb.passive() || !verb.isAny(words.wardingOff())) {
            return false;
        }
        boolean launched = headIn(object, words.arms())
                && FIRED.contains(c.lower(content(object.get(0)).end()));
        return launched || headIn(object, words.projectiles());
    }

    /** {@code detained its diplomat}, {@code harassed Xian fishermen}: an object that is told to be somebody's. */
    boolean somebodys(List<NounPhrase> object) {
        return object.stream()
                .anyMatch(o -> OWNERS.contains(c.lower(o.start()))
                        || o.modifier().isPresent()
                        || o.headMentions().stream().anyMatch(m -> !m.state().isEmpty()));
    }

    /** {@code crossed into its waters}, {@code entered its airspace}. */
    boolean intrudes(VerbGroup verb, List<NounPhrase> object) {
        int i = verb.end();
        List<NounPhrase> place = c.lower(i).equals("into")
                ? c.phrases().startingAt(i + 1).map(List::of).orElse(List.of())
                : object;
        return headIn(place, words.territory());
    }

    /** {@code used villagers as human shields}. */
    Optional<Hostile> shields(VerbGroup verb) {
        for (int i = verb.end() + 2; verb.is("use") && i < c.size() && c.tag(i) != Tag.STOP; i++) {
            boolean shields = words.shields().contains(c.lower(i));
            if (shields && c.lower(i - 1).equals("human") && c.lower(i - 2).equals("as")) {
                return Optional.of(SHIELDING);
            }
        }
        return Optional.empty();
    }

    /** {@code drove a lorry into the crowd}. */
    boolean driven(VerbGroup verb, List<NounPhrase> object) {
        boolean vehicle = !verb.passive()
                && object.size() == 1
                && verb.isAny(words.driving())
                && words.vehicles().contains(object.get(0).headWord());
        return vehicle
                && c.lower(object.get(0).end()).equals("into")
                && complements.after(object.get(0).end(), INTO).stream().anyMatch(this::people);
    }

    private boolean people(NounPhrase phrase) {
        for (int i = phrase.start(); i <= phrase.head(); i++) {
            if (words.drivenInto().contains(c.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code seized hostages}, {@code seized the minister Ann Poe}. */
    boolean abducts(List<NounPhrase> object) {
        if (headIn(object, words.hostages())) {
            return true;
        }
        return object.stream().limit(1).anyMatch(o -> {
            boolean person = o.headMentions().stream().anyMatch(m -> m.type() == ActorType.PERSON);
            return person || (c.token(o.head()).capitalised() && titled(o));
        });
    }

    private boolean titled(NounPhrase phrase) {
        for (int i = phrase.start(); i < phrase.head(); i++) {
            if (TITLES.contains(c.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
