package org.dispatchlens.common.extract.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.text.Tokenizer;
import org.dispatchlens.common.text.WordSet;

/** The codebook's actors compiled for matching. Only read once it is made, so threads can share it. */
final class ActorLexicon {
    private final PhraseTrie<Alias> names = new PhraseTrie<>();
    private final PhraseTrie<RoleEntry> roles = new PhraseTrie<>();
    private final Officeholders officeholders = new Officeholders();
    private final Set<String> women = new HashSet<>();
    /** Most words open neither a name nor a role, which a set of words says faster than the tries. */
    private final Set<String> nameOpeners;

    private final Set<String> roleOpeners;
    private final Set<String> openers;
    private final Map<String, String> surnameOf = new HashMap<>();
    private final Map<String, List<String>> namesOf = new HashMap<>();
    private final Map<String, String> states = new LinkedHashMap<>();
    private final Map<String, Ambiguity> ambiguities;
    private final Set<String> modifiers;
    private final Set<String> titles;
    private final Set<String> ethnic;
    private final Set<String> stance;
    private final Set<String> things;
    private final Map<String, Actor> byId = new HashMap<>();
    private final Set<String> notInCapitals;
    private final ReferenceWords references;

    ActorLexicon(ActorCodebook codebook) {
        ActorCodebook.Ambiguities rules = codebook.ambiguities();
        ambiguities = rules.ambiguities().stream().collect(Collectors.toMap(Ambiguity::word, a -> a));
        notInCapitals = lowerCase(rules.notInCapitals());
        codebook.actors().states().forEach(e -> add(e, ActorType.STATE));
        codebook.actors().bodies().forEach(e -> add(e, ActorType.BODY));
        codebook.actors().groups().forEach(e -> add(e, ActorType.GROUP));
        codebook.actors().regions().forEach(e -> add(e, ActorType.REGION));
        codebook.actors().institutions().forEach(e -> add(e, e.type()));
        codebook.actors().outlets().forEach(e -> add(e, ActorType.OUTLET));
        codebook.roles().roles().forEach(r -> r.nouns().forEach(n -> roles.add(units(n), r)));
        roleOpeners = WordSet.of(roles.openers());
        rules.notActors().forEach(n -> alias(Actor.NOBODY, Via.NAME, n));
        modifiers = WordSet.of(codebook.roles().modifiers());
        titles = WordSet.of(codebook.roles().titles());
        ethnic = WordSet.of(codebook.roles().ethnic());
        stance = WordSet.of(codebook.roles().stance());
        things = WordSet.of(codebook.roles().things());
        references = codebook.references();
        addPersons(codebook.persons().persons(), lowerCase(rules.neverAlone()));
        nameOpeners = WordSet.of(names.openers());
        Set<String> opening = new HashSet<>(nameOpeners);
        opening.addAll(roleOpeners);
        opening.addAll(titles);
        openers = WordSet.of(opening);
    }

    static List<Unit> units(String phrase) {
        return Unit.of(Tokenizer.tokenize(phrase));
    }

    /** The keys of a phrase's units with blanks between them. */
    static String key(String phrase) {
        return units(phrase).stream().map(Unit::key).collect(Collectors.joining(" "));
    }

    /** Whether a phrase can begin with the word: it is a name's, role's or title's first one, or printed like a name. */
    boolean canOpen(Unit unit) {
        return unit.capitalised() || openers.contains(unit.key());
    }

    /** The longest alias that starts at {@code from}; its actor may be {@link Actor#NOBODY}. */
    PhraseTrie.Hit<Alias> name(List<Unit> units, int from) {
        return opens(nameOpeners, units, from) ? names.longest(units, from, Alias::fits) : null;
    }

    /** The longest role noun that starts at {@code from} and does not merely describe a thing. */
    PhraseTrie.Hit<RoleEntry> role(List<Unit> units, int from) {
        return opens(roleOpeners, units, from)
                ? roles.longest(units, from, (r, u, f, e) -> !describesThing(u, e))
                : null;
    }

    private static boolean opens(Set<String> openers, List<Unit> units, int from) {
        return from < units.size() && openers.contains(units.get(from).key());
    }

    private boolean describesThing(List<Unit> units, int end) {
        return end < units.size()
                && !units.get(end - 1).key().endsWith("s")
                && things.contains(units.get(end).key());
    }

    /**
     * The actor that a role makes with its owner; with a person, ministry or force as owner it belongs to their state:
     * {@code Pashinyan's office}, {@code Pentagon officials}.
     */
    Actor roleActor(Actor owner, RoleEntry role) {
        boolean viaState =
                switch (owner.type()) {
                    case PERSON, GOVERNMENT, MINISTRY, MILITARY -> true;
                    default -> false;
                };
        Actor made = role.of(viaState ? byId.getOrDefault(owner.state(), owner) : owner);
        Actor known = byId.get(made.id());
        return known == null ? made : known.inRole(role.id());
    }

    /** The state, body or group with that id, or null. */
    Actor byId(String id) {
        return byId.get(id);
    }

    Officeholders officeholders() {
        return officeholders;
    }

    /** Whether the article has the name of that state or body, or its adjective. */
    boolean isNamed(String stateId, ArticleContext context) {
        return context.hasAny(namesOf.getOrDefault(stateId, List.of()));
    }

    /** Whether {@code she} (or else {@code he}) can mean the person; of people outside the codebook nothing is known. */
    boolean canBe(Actor person, boolean she) {
        return !surnameOf.containsKey(person.id()) || women.contains(person.id()) == she;
    }

    /** Key of the family name of a person of the codebook, or null. */
    String surnameOf(String personId) {
        return surnameOf.get(personId);
    }

    boolean isModifier(String key) {
        return modifiers.contains(key);
    }

    boolean isTitle(String key) {
        return titles.contains(key);
    }

    boolean isEthnic(String key) {
        return ethnic.contains(key);
    }

    boolean isStance(String key) {
        return stance.contains(key);
    }

    boolean isWordInCapitals(String key) {
        return notInCapitals.contains(key);
    }

    ReferenceWords references() {
        return references;
    }

    private static Set<String> lowerCase(List<String> words) {
        return WordSet.of(words.stream().map(ActorLexicon::key).toList());
    }

    private void add(ActorEntry entry, ActorType type) {
        String state = type == ActorType.OUTLET ? "" : entry.state();
        states.put(entry.id(), state);
        String role =
                entry.type() == null ? "" : entry.id().substring(entry.id().indexOf('-') + 1);
        Actor actor = new Actor(entry.id(), entry.name(), type, state, role);
        List<String> words = new ArrayList<>(entry.adjectives());
        words.add(entry.name());
        namesOf.put(entry.id(), List.copyOf(words));
        byId.put(entry.id(), actor);
        Set<String> all = new LinkedHashSet<>(entry.names());
        all.add(entry.name());
        all.forEach(n -> alias(actor, Via.NAME, n));
        entry.adjectives().forEach(a -> alias(actor, Via.DEMONYM, a));
        Actor people = Actor.of(entry.id() + "-PEOPLE", "People of " + entry.name(), ActorType.PEOPLE, state);
        entry.people().forEach(p -> alias(people, Via.DEMONYM, p));
        entry.capitals().forEach(c -> alias(actor, Via.CAPITAL, c));
        Actor government = type == ActorType.STATE
                ? new Actor(entry.id() + "-GOV", entry.name() + " government", ActorType.GOVERNMENT, state, "GOV")
                : actor;
        entry.government().forEach(g -> alias(government, Via.CAPITAL, g));
    }

    private void addPersons(List<PersonEntry> persons, Set<String> neverAlone) {
        for (PersonEntry person : persons) {
            String state = states.getOrDefault(person.state(), person.state());
            Actor actor = Actor.of(person.id(), person.name(), ActorType.PERSON, state);
            List<String> all = new ArrayList<>(person.names());
            all.add(person.name());
            all.forEach(n -> alias(actor, Via.NAME, n));
            String surname = key(person.surname());
            surnameOf.put(person.id(), surname);
            if (person.woman()) {
                women.add(person.id());
            }
            officeholders.add(actor, surname, terms(person), person.alone() && !neverAlone.contains(surname));
        }
    }

    private List<Officeholders.Term> terms(PersonEntry person) {
        return person.terms().stream()
                .map(t -> new Officeholders.Term(
                        rolesIn(t.office()),
                        states.getOrDefault(t.state(), t.state()),
                        t.from(),
                        t.to() == null ? Integer.MAX_VALUE : t.to()))
                .toList();
    }

    /** Ids of the roles that the words of an office hold. */
    private Set<String> rolesIn(String office) {
        List<Unit> words = units(office);
        Set<String> ids = new HashSet<>();
        for (int at = 0; at < words.size(); at++) {
            PhraseTrie.Hit<RoleEntry> hit = role(words, at);
            if (hit != null) {
                ids.add(hit.value().id());
                at = hit.end() - 1;
            }
        }
        return ids;
    }

    private void alias(Actor actor, Via via, String surface) {
        List<Unit> words = units(surface);
        names.add(words, new Alias(actor, via, surface, words, ambiguities.get(surface)));
    }
}
