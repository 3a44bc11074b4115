package org.dispatchlens.common.extract.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispatchlens.common.codebook.CodebookFinding;
import org.dispatchlens.common.codebook.CodebookPlace;

/** What does no harm and is of no use, or may be a slip: dead words and rules, offices held twice, missing adjectives. */
final class CodebookDoubts {
    /** Offices that one person holds at a time. */
    private static final Set<String> SINGLE = Set.of(
            "president", "prime minister", "premier", "chancellor", "foreign minister", "defence minister", "king");

    private final ActorCodebook codebook;
    private final CodebookPlaces places;
    private final List<CodebookFinding> findings = new ArrayList<>();

    CodebookDoubts(ActorCodebook codebook, CodebookPlaces places) {
        this.codebook = codebook;
        this.places = places;
    }

    List<CodebookFinding> find() {
        CodebookLinter.entries(codebook).forEach(this::deadWords);
        deadSurnames();
        deadRules();
        overlaps();
        missingAdjectives();
        return findings;
    }

    private void doubt(String file, String key, String message) {
        CodebookPlace place = places.of(file, key);
        findings.add(new CodebookFinding(place.file(), place.line(), false, message));
    }

    /** A word whose every print is found by another word of its row; the name itself may be one, for it heads tables. */
    private void deadWords(ActorEntry entry) {
        List<String> words = CodebookLinter.words(entry).toList();
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Integer other = first.putIfAbsent(ActorLexicon.key(words.get(i)), i);
            if (other == null) {
                continue;
            }
            if (finds(words.get(other), words.get(i))) {
                dead(entry, words.get(i), words.get(other));
            } else if (other > 0 && finds(words.get(i), words.get(other))) {
                dead(entry, words.get(other), words.get(i));
            }
        }
    }

    private void dead(ActorEntry entry, String word, String other) {
        String fault = "\" is dead, for \"" + other + "\" of the same row finds it already; remove it";
        doubt("actors", entry.id(), entry.id() + ": \"" + word + fault);
    }

    private boolean finds(String word, String print) {
        List<Unit> units = ActorLexicon.units(print);
        Alias alias = new Alias(Actor.NOBODY, null, word, ActorLexicon.units(word), null);
        boolean ruled = codebook.ambiguities().ambiguities().stream()
                .anyMatch(r -> r.word().equals(word) || r.word().equals(print));
        return !ruled && alias.fits(units, 0, units.size());
    }

    /** A state whose people and army no word means; a word with {@code instead} may stand for it. */
    private void missingAdjectives() {
        Set<String> instead = codebook.ambiguities().ambiguities().stream()
                .filter(r -> r.instead() != null)
                .map(Ambiguity::instead)
                .collect(Collectors.toSet());
        codebook.actors().states().stream()
                .filter(e -> e.adjectives().isEmpty() && e.people().isEmpty() && !instead.contains(e.id()))
                .forEach(e ->
                        doubt("actors", e.id(), e.id() + " has neither adjectives nor people; add how it is called"));
    }

    private void deadSurnames() {
        Set<String> never = codebook.ambiguities().neverAlone().stream()
                .map(ActorLexicon::key)
                .collect(Collectors.toSet());
        for (PersonEntry person : codebook.persons().persons()) {
            if (person.alone() && never.contains(ActorLexicon.key(person.surname()))) {
                String fault = ": alone is dead, for surnames_never_alone of ambiguities.yaml has the family name";
                doubt("persons", person.id(), person.id() + fault);
            }
        }
    }

    private void deadRules() {
        for (Ambiguity rule : codebook.ambiguities().ambiguities()) {
            rule.after().stream().filter(a -> a.contains(" ")).forEach(a -> {
                String fault = ": after \"" + a + "\" is dead, for only the next word is looked at";
                doubt("ambiguities", rule.word(), rule.word() + fault);
            });
            if (!rule.unless().isEmpty() && rule.article().isEmpty()) {
                doubt("ambiguities", rule.word(), rule.word() + ": unless is dead without article");
            }
        }
    }

    private record Held(String person, PersonEntry.Term term) {
        boolean overlaps(Held other) {
            int to = term.to() == null ? Integer.MAX_VALUE : term.to();
            int otherTo = other.term.to() == null ? Integer.MAX_VALUE : other.term.to();
            return term.from() < otherTo && other.term.from() < to;
        }
    }

    private void overlaps() {
        Map<String, List<Held>> offices = new HashMap<>();
        for (PersonEntry person : codebook.persons().persons()) {
            for (PersonEntry.Term term : person.terms()) {
                if (SINGLE.contains(term.office())) {
                    List<Held> before =
                            offices.computeIfAbsent(term.state() + " " + term.office(), k -> new ArrayList<>());
                    Held held = new Held(person.id(), term);
                    before.stream().filter(held::overlaps).forEach(h -> twice(h, held));
                    before.add(held);
                }
            }
        }
    }

    private void twice(Held first, Held second) {
        String fault = " hold the office of " + second.term().office() + " of "
                + second.term().state() + " in the same years; correct from or to";
        doubt("persons", second.person(), first.person() + " and " + second.person() + fault);
    }
}
