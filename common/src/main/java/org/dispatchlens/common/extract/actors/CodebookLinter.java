package org.dispatchlens.common.extract.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchlens.common.error.InputException;

/** Finds what is wrong between the rows of the actor files: what a schema, which sees one row, cannot find. */
final class CodebookLinter {
    private CodebookLinter() {}

    /**
     * The codebook itself if it is sound.
     *
     * @throws InputException for an id or word that stands in two rows, a word that can never be found, a state that
     *     does not exist, an office that ends before it begins
     */
    static ActorCodebook check(ActorCodebook codebook) {
        Set<String> ids = checkIds(codebook);
        checkAffiliations(codebook, ids);
        checkWords(codebook);
        checkAmbiguities(codebook);
        return codebook;
    }

    private static Stream<ActorEntry> entries(ActorCodebook codebook) {
        ActorCodebook.Actors a = codebook.actors();
        return Stream.of(a.states(), a.bodies(), a.groups(), a.regions(), a.institutions(), a.outlets())
                .flatMap(List::stream);
    }

    private static Set<String> checkIds(ActorCodebook codebook) {
        Set<String> ids = new HashSet<>();
        entries(codebook).forEach(e -> once(ids.add(e.id()), "actors.yaml", e.id()));
        codebook.persons().persons().forEach(p -> once(ids.add(p.id()), "persons.yaml", p.id()));
        Set<String> roles = new HashSet<>();
        codebook.roles().roles().forEach(r -> once(roles.add(r.id()), "roles.yaml", r.id()));
        return ids;
    }

    private static void once(boolean added, String file, String id) {
        if (!added) {
            throw new InputException(file + ": id " + id + " stands in two rows; give one of them another id");
        }
    }

    private static void checkAffiliations(ActorCodebook codebook, Set<String> ids) {
        Set<String> groups = codebook.roles().roles().stream()
                .filter(r -> r.group() != null)
                .map(RoleEntry::group)
                .collect(Collectors.toSet());
        entries(codebook).forEach(e -> known(e.state(), ids, groups, "actors.yaml", e.id()));
        for (PersonEntry person : codebook.persons().persons()) {
            known(person.state(), ids, groups, "persons.yaml", person.id());
            if (person.to() != null && person.to() < person.from()) {
                throw new InputException(
                        "persons.yaml: " + person.id() + ": to " + person.to() + " is before from " + person.from());
            }
        }
    }

    /** A known id, or a known id with the ending of people who count for themselves: {@code RUS-OPP}. */
    private static void known(String state, Set<String> ids, Set<String> groups, String file, String id) {
        int hyphen = state.lastIndexOf('-');
        boolean group =
                hyphen > 0 && ids.contains(state.substring(0, hyphen)) && groups.contains(state.substring(hyphen + 1));
        if (!group && !ids.contains(state)) {
            throw new InputException(
                    file + ": " + id + ": state " + state + " is no id of actors.yaml; correct it or add that row");
        }
    }

    private static void checkWords(ActorCodebook codebook) {
        Map<String, String> owners = new HashMap<>();
        entries(codebook).forEach(e -> words(e).forEach(w -> own(owners, w, e.id(), "actors.yaml")));
        for (PersonEntry person : codebook.persons().persons()) {
            Stream.concat(Stream.of(person.name()), person.names().stream())
                    .forEach(w -> own(owners, w, person.id(), "persons.yaml"));
        }
        Map<String, String> nouns = new HashMap<>();
        codebook.roles().roles().forEach(r -> r.nouns().forEach(n -> own(nouns, n, r.id(), "roles.yaml")));
    }

    private static Stream<String> words(ActorEntry e) {
        return Stream.of(List.of(e.name()), e.names(), e.adjectives(), e.people(), e.capitals(), e.government())
                .flatMap(List::stream);
    }

    private static void own(Map<String, String> owners, String word, String id, String file) {
        if (word.codePoints().noneMatch(Character::isLetter)) {
            throw new InputException(file + ": " + id + ": \"" + word + "\" has no letter and can never be found");
        }
        boolean acronym = ActorLexicon.units(word).stream().allMatch(Unit::acronym);
        String other = owners.putIfAbsent(ActorLexicon.key(word) + (acronym ? " in capitals" : ""), id);
        if (other != null && !other.equals(id)) {
            throw new InputException(
                    file + ": \"" + word + "\" stands in " + other + " and in " + id + "; take it out of one of them");
        }
    }

    private static void checkAmbiguities(ActorCodebook codebook) {
        Set<String> words = entries(codebook).flatMap(CodebookLinter::words).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (Ambiguity rule : codebook.ambiguities().ambiguities()) {
            if (!words.contains(rule.word())) {
                throw new InputException("ambiguities.yaml: \"" + rule.word()
                        + "\" is no word of actors.yaml, so the rule can never apply; correct or remove it");
            }
            once(seen.add(rule.word()), "ambiguities.yaml", rule.word());
        }
    }
}
