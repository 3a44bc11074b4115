package org.dispatchlens.common.extract.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.codebook.CodebookFinding;
import org.dispatchlens.common.codebook.CodebookPlace;
import org.dispatchlens.common.error.InputException;

/** Finds what is wrong between the rows of the actor files: what a schema, which sees one row, cannot find. */
public final class CodebookLinter {
    private final ActorCodebook codebook;
    private final CodebookPlaces places;
    private final List<CodebookFinding> findings = new ArrayList<>();

    private CodebookLinter(ActorCodebook codebook, CodebookPlaces places) {
        this.codebook = codebook;
        this.places = places;
    }

    /**
     * Everything that is wrong or useless in the actor files as they are used, with file and line: ids and words that stand twice, words
     * that can never be found, rules that can never apply, unknown affiliations, two holders of one office at a time,
     * states without an adjective.
     *
     * @throws InputException where a file cannot be read or does not follow its schema
     */
    public static List<CodebookFinding> lint(CodebookFiles files) {
        return findings(ActorCodebook.read(files), new CodebookPlaces(files));
    }

    /**
     * The codebook itself if it can be used.
     *
     * @throws InputException with the first error
     */
    static ActorCodebook check(ActorCodebook codebook, CodebookPlaces places) {
        findings(codebook, places).stream()
                .filter(CodebookFinding::error)
                .findFirst()
                .ifPresent(f -> {
                    throw new InputException(f.toString());
                });
        return codebook;
    }

    static List<CodebookFinding> findings(ActorCodebook codebook, CodebookPlaces places) {
        CodebookLinter linter = new CodebookLinter(codebook, places);
        Set<String> ids = linter.checkIds();
        linter.checkAffiliations(ids);
        linter.checkWords();
        linter.checkAmbiguities(ids);
        linter.findings.addAll(new CodebookDoubts(codebook, places).find());
        return List.copyOf(linter.findings);
    }

    static Stream<ActorEntry> entries(ActorCodebook codebook) {
        ActorCodebook.Actors a = codebook.actors();
        return Stream.of(a.states(), a.bodies(), a.groups(), a.regions(), a.institutions(), a.outlets())
                .flatMap(List::stream);
    }

    /** All words of a row, its name first. */
    static Stream<String> words(ActorEntry e) {
        return Stream.of(List.of(e.name()), e.names(), e.adjectives(), e.people(), e.capitals(), e.government())
                .flatMap(List::stream);
    }

    private void error(String file, String key, String message) {
        error(places.of(file, key), message);
    }

    private void error(CodebookPlace place, String message) {
        findings.add(new CodebookFinding(place.file(), place.line(), true, message));
    }

    private Set<String> checkIds() {
        Set<String> ids = new HashSet<>();
        entries(codebook).forEach(e -> once(ids.add(e.id()), "actors", e.id()));
        codebook.persons().persons().forEach(p -> once(ids.add(p.id()), "persons", p.id()));
        Set<String> roles = new HashSet<>();
        codebook.roles().roles().forEach(r -> once(roles.add(r.id()), "roles", r.id()));
        return ids;
    }

    private void once(boolean added, String file, String id) {
        if (!added) {
            error(file, id, "id " + id + " stands in two rows; give one of them another id");
        }
    }

    private void checkAffiliations(Set<String> ids) {
        Set<String> groups = codebook.roles().roles().stream()
                .filter(r -> r.group() != null)
                .map(RoleEntry::group)
                .collect(Collectors.toSet());
        entries(codebook).forEach(e -> known(e.state(), ids, groups, "actors", e.id()));
        for (PersonEntry person : codebook.persons().persons()) {
            for (PersonEntry.Term term : person.terms()) {
                known(term.state(), ids, groups, "persons", person.id());
                if (term.to() != null && term.to() < term.from()) {
                    String years = ": to " + term.to() + " is before from " + term.from();
                    error("persons", person.id(), person.id() + years);
                }
            }
        }
    }

    /** A known id, or a known id with the ending of people who count for themselves: {@code RUS-OPP}. */
    private void known(String state, Set<String> ids, Set<String> groups, String file, String id) {
        int hyphen = state.lastIndexOf('-');
        boolean group =
                hyphen > 0 && ids.contains(state.substring(0, hyphen)) && groups.contains(state.substring(hyphen + 1));
        if (!group && !ids.contains(state)) {
            String gone =
                    state + " is removed, but " + id + " of " + file + ".yaml names it; remove or change that too";
            String fault = id + ": state " + state + " is no id of actors.yaml; correct it or add that row";
            places.removal("actors", state).ifPresentOrElse(place -> error(place, gone), () -> error(file, id, fault));
        }
    }

    private void checkWords() {
        Map<String, Owner> owners = new HashMap<>();
        entries(codebook).forEach(e -> words(e).forEach(w -> own(owners, w, new Owner("actors", e.id()))));
        for (PersonEntry person : codebook.persons().persons()) {
            Stream.concat(Stream.of(person.name()), person.names().stream())
                    .forEach(w -> own(owners, w, new Owner("persons", person.id())));
        }
        Map<String, Owner> nouns = new HashMap<>();
        codebook.roles().roles().forEach(r -> r.nouns().forEach(n -> own(nouns, n, new Owner("roles", r.id()))));
    }

    /** A row that has a word. */
    private record Owner(String file, String id) {}

    private void own(Map<String, Owner> owners, String word, Owner row) {
        String id = row.id();
        if (word.codePoints().noneMatch(Character::isLetter)) {
            error(row.file(), id, id + ": \"" + word + "\" has no letter and can never be found");
            return;
        }
        boolean acronym = ActorLexicon.units(word).stream().allMatch(Unit::acronym);
        Owner other = owners.putIfAbsent(ActorLexicon.key(word) + (acronym ? " in capitals" : ""), row);
        if (other != null && !other.id().equals(id)) {
            String fault = "\" stands in " + other.id() + " and in " + id + "; take it out of one of them";
            error(surplus(other, row), "\"" + word + fault);
        }
    }

    /** Where to mend that two rows have one word: the user's row, else the later one. */
    private CodebookPlace surplus(Owner first, Owner second) {
        CodebookPlace later = places.of(second.file(), second.id());
        CodebookPlace earlier = places.of(first.file(), first.id());
        return earlier.users() && !later.users() ? earlier : later;
    }

    private void checkAmbiguities(Set<String> ids) {
        Set<String> words = entries(codebook).flatMap(CodebookLinter::words).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (Ambiguity rule : codebook.ambiguities().ambiguities()) {
            String word = rule.word();
            if (!words.contains(word) && !lost(word)) {
                String fault = "\" is no word of actors.yaml, so the rule can never apply; correct or remove it";
                error("ambiguities", word, "\"" + word + fault);
            }
            if (!seen.add(word)) {
                String fault = " stands in two rows; make one row of them";
                error("ambiguities", word, "word " + word + fault);
            }
            if (rule.instead() != null && !ids.contains(rule.instead())) {
                String fault = ": instead " + rule.instead() + " is no id of actors.yaml";
                error("ambiguities", word, word + fault);
            }
        }
    }

    /** A built-in rule for a word that the user has taken out of the actors does no harm. */
    private boolean lost(String word) {
        return places.changed("actors") && !places.of("ambiguities", word).users();
    }
}
