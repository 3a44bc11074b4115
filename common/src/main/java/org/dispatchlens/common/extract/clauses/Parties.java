package org.dispatchlens.common.extract.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.text.WordSet;

/** Turns noun phrases into parties: a codebook actor where one is named, else the words as they stand. */
public final class Parties {
    private static final Set<String> PARTS = WordSet.of(
            "one",
            "some",
            "many",
            "most",
            "several",
            "dozens",
            "hundreds",
            "thousands",
            "members",
            "member",
            "teams",
            "bands",
            "groups");
    private static final Set<String> PANELS = WordSet.of(
            "panel",
            "committee",
            "commission",
            "experts",
            "expert",
            "investigators",
            "investigator",
            "mission",
            "monitors",
            "team");
    private static final Set<String> NOBODY = WordSet.of("no", "none", "nobody", "neither", "nor", "not");
    private final Clauses c;
    private final Set<String> officials;
    private final Set<String> persons;
    private final Set<String> combatants;
    private final Offices offices;
    private final Writings writings;

    /** A party with the confidence of the reading that gave it. */
    public record Found(Party party, double confidence) {
        /** The same party at a share of its confidence. */
        public Found times(double share) {
            return share == 1 ? this : new Found(party, share * confidence);
        }
    }

    public Parties(Clauses clauses, ClauseGrammar grammar) {
        this.c = clauses;
        this.officials = grammar.officials();
        this.persons = grammar.persons();
        this.combatants = grammar.combatants();
        this.offices = new Offices(clauses, officials);
        this.writings = new Writings(clauses, this);
    }

    /** The parties of a list of phrases, in text order; nobody for {@code no group}. */
    public List<Found> all(List<NounPhrase> phrases) {
        List<Found> found = new ArrayList<>();
        phrases.stream().filter(p -> !nobody(p)).forEach(p -> found.addAll(of(p)));
        return found;
    }

    /** The parties that speak: as {@link #all}, and the author for a document. */
    public List<Found> speakers(List<NounPhrase> phrases) {
        List<Found> found = new ArrayList<>();
        for (NounPhrase phrase : phrases) {
            found.addAll(writings.author(phrase).map(List::of).orElseGet(() -> all(List.of(phrase))));
        }
        return found;
    }

    /** {@code no group}, {@code nobody}: a phrase that says that there is no such party. */
    public boolean nobody(NounPhrase phrase) {
        String before =
                c.lower(phrase.start() - 1).equals("even") ? c.lower(phrase.start() - 2) : c.lower(phrase.start() - 1);
        return NOBODY.contains(c.lower(phrase.start())) || NOBODY.contains(before);
    }

    /** Who a phrase names: two for {@code both sides}; never empty. */
    public List<Found> of(NounPhrase phrase) {
        if (phrase.isActor()) {
            return phrase.headMentions().stream()
                    .map(m -> new Found(Party.of(m), m.confidence()))
                    .toList();
        }
        if (partitive(phrase)) {
            return of(c.phrases().startingAt(phrase.end() + 1).orElseThrow());
        }
        Optional<Mention> state = office(phrase);
        if (state.isPresent()) {
            return List.of(
                    new Found(office(state.get(), phrase), 0.8 * state.get().confidence()));
        }
        return List.of(new Found(Party.unknown(phrase.text()), 0.5));
    }

    /** {@code UN experts}, {@code an EU commission}: people and panels of an international body are that body. */
    private static boolean ofBody(NounPhrase phrase) {
        return PANELS.contains(phrase.headWord())
                && phrase.modifier().filter(m -> m.type() == ActorType.BODY).isPresent();
    }

    private static Party office(Mention mention, NounPhrase phrase) {
        return new Party(mention.actorId(), mention.state(), phrase.text());
    }

    /**
     * The actor that an official noun acts for: {@code Israel's army chief}, {@code a spokesman for the EU}; the group of its
     * fighters: {@code an M23 fighter}, {@code a bomber from Hamas}.
     */
    private Optional<Mention> office(NounPhrase phrase) {
        if (ofBody(phrase) || (phrase.modifier().isPresent() && titled(phrase))) {
            return phrase.modifier();
        }
        Optional<Mention> group = combatants.contains(phrase.headWord())
                ? phrase.modifier().or(() -> offices.linked(phrase)).filter(m -> m.type() == ActorType.GROUP)
                : Optional.empty();
        if (group.isPresent()) {
            return group;
        }
        if (!officials.contains(phrase.headWord())) {
            return offices.ofName(phrase);
        }
        return phrase.modifier().isPresent() ? phrase.modifier() : offices.linked(phrase);
    }

    /** {@code X Defence Minister Y}, where Y is no known name: a title stands between the actor and the name. */
    private boolean titled(NounPhrase phrase) {
        for (int i = phrase.start(); i < phrase.head(); i++) {
            boolean title = c.mention(i).isEmpty() && officials.contains(c.lower(i));
            if (title && c.token(phrase.head()).capitalised()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the phrase names somebody: an actor, an official, a person, a group or a capitalised name. */
    public boolean isPersonal(NounPhrase phrase) {
        boolean noun = officials.contains(phrase.headWord()) || persons.contains(phrase.headWord());
        boolean pronoun = c.tag(phrase.head()) == Tag.PRON;
        return phrase.isActor() || noun || partitive(phrase) || (!pronoun && isName(phrase));
    }

    /** Whether the phrase names somebody by the codebook or by a noun for people and organs; a capital does not do. */
    public boolean isKnown(NounPhrase phrase) {
        return phrase.isActor() || officials.contains(phrase.headWord()) || persons.contains(phrase.headWord());
    }

    /** {@code government aircraft}: whether the word before the head is an organ or a kind of people. */
    public boolean describedByOrgan(NounPhrase phrase) {
        String before = phrase.start() < phrase.head() ? c.lower(phrase.head() - 1) : "";
        return !before.equals("fighter") && (officials.contains(before) || persons.contains(before));
    }

    /** {@code one of its critics}: as personal as what follows. */
    private boolean partitive(NounPhrase phrase) {
        boolean part =
                PARTS.contains(phrase.headWord()) && c.lower(phrase.end()).equals("of");
        return part
                && c.phrases()
                        .startingAt(phrase.end() + 1)
                        .filter(this::isPersonal)
                        .isPresent();
    }

    private boolean isName(NounPhrase phrase) {
        boolean first = phrase.start() == 0 && phrase.start() == phrase.head();
        return c.token(phrase.head()).capitalised() && !first && c.tag(phrase.head()) == Tag.NOUN;
    }

    /** The owner or nationality before a thing, as in {@code Israel's raids} or {@code Israeli raids}. */
    public Optional<Found> doer(NounPhrase phrase) {
        Optional<Found> actor = phrase.modifier()
                .filter(m -> phrase.possessive() || adjectival(m))
                .map(m -> new Found(Party.of(m), (phrase.possessive() ? 0.9 : 0.8) * m.confidence()));
        return actor.isPresent() ? actor : unknownOwner(phrase);
    }

    /** An owner that the codebook does not know: {@code the company's decision}. */
    private Optional<Found> unknownOwner(NounPhrase phrase) {
        for (int i = phrase.head() - 1; i > phrase.start(); i--) {
            if (c.tag(i) == Tag.POSS && c.tag(i - 1) == Tag.NOUN) {
                NounPhrase owner = c.phrases().endingAt(i - 1).orElse(phrase);
                return isPersonal(owner) ? Optional.of(of(owner).get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A place name before a noun may be where it happened, not who did it: only adjectives and offices count. */
    private static boolean adjectival(Mention mention) {
        boolean place = mention.via() == Via.CAPITAL || mention.type() == ActorType.REGION;
        boolean bareState = mention.via() == Via.NAME
                && mention.type() == ActorType.STATE
                && !mention.surface().equals(mention.surface().toUpperCase(java.util.Locale.ROOT));
        boolean people = mention.via() == Via.ROLE && mention.surface().endsWith("s");
        return !place && !bareState && !people;
    }
}
