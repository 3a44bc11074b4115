package org.dispatchlens.common.extract.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Persons of the codebook by family name, and whom a family name means in an article of a given year: {@code President
 * Bush} is the one who held that office then, {@code former President Bush} the last one before.
 */
final class Officeholders {
    /**
     * Years in an office.
     *
     * @param roles ids of {@code roles.yaml} that the office's words make
     * @param state whom the person spoke for in it
     * @param from first year
     * @param to last year; {@code Integer.MAX_VALUE} while in office
     */
    record Term(Set<String> roles, String state, int from, int to) {
        boolean covers(int year) {
            return from <= year && year <= to;
        }
    }

    /**
     * What a text says of a person beside the family name.
     *
     * @param role id of {@code roles.yaml}; empty: a mere form of address
     * @param state whose office it is, or empty where the text does not say
     * @param former the text says that it was in the past
     */
    record Office(String role, String state, boolean former) {}

    private record Holder(Actor actor, List<Term> terms, boolean alone) {}

    private record Match(Holder holder, Term term) {}

    private final Map<String, List<Holder>> bySurname = new HashMap<>();
    private final Map<String, List<Term>> termsById = new HashMap<>();
    /** Words of the longest family name that begins with a word. */
    private final Map<String, Integer> longest = new HashMap<>();

    /** @param alone the family name means the person without more */
    void add(Actor person, String surnameKey, List<Term> terms, boolean alone) {
        bySurname
                .computeIfAbsent(surnameKey, k -> new ArrayList<>())
                .add(new Holder(person, List.copyOf(terms), alone));
        termsById.put(person.id(), List.copyOf(terms));
        String[] words = surnameKey.split(" ");
        longest.merge(words[0], words.length, Math::max);
    }

    /** Index after the longest family name of the codebook that starts at {@code from}; {@code from} if none does. */
    int surnameEnd(List<Unit> units, int from) {
        int words = longest.getOrDefault(units.get(from).key(), 0);
        for (int end = Math.min(units.size(), from + words); end > from; end--) {
            if (units.get(end - 1).capitalised() && bySurname.containsKey(key(units, from, end))) {
                return end;
            }
        }
        return from;
    }

    /** Keys with blanks between them. */
    static String key(List<Unit> units, int from, int end) {
        if (end == from + 1) {
            return units.get(from).key();
        }
        StringBuilder key = new StringBuilder();
        for (int i = from; i < end; i++) {
            key.append(i == from ? "" : " ").append(units.get(i).key());
        }
        return key.toString();
    }

    /** The person whom the family name alone means; of several the one in office then, else the first listed; or null. */
    Actor alone(String surnameKey, int year) {
        List<Holder> known = bySurname.getOrDefault(surnameKey, List.of()).stream()
                .filter(Holder::alone)
                .toList();
        return known.stream()
                .filter(h -> known.size() > 1 && h.terms().stream().anyMatch(t -> t.covers(year)))
                .findFirst()
                .or(() -> known.stream().findFirst())
                .map(Holder::actor)
                .orElse(null);
    }

    /**
     * The one person with that family name who held that office then, or who held it last where the text says that it is
     * past or nobody holds it; null in doubt. In an article without a date only a family name that one holder has.
     *
     * @param year of the article; 0 where unknown
     * @param names whether the article names that state
     */
    Actor find(String surnameKey, Office office, int year, Predicate<String> names) {
        List<Match> matches = bySurname.getOrDefault(surnameKey, List.of()).stream()
                .flatMap(h -> h.terms().stream()
                        .filter(t -> fits(t, h.actor(), office) && (year == 0 || t.from() <= year))
                        .map(t -> new Match(h, t)))
                .toList();
        if (year == 0) {
            return one(matches, names);
        }
        List<Match> then = matches.stream().filter(m -> m.term().covers(year)).toList();
        if (!then.isEmpty() && !office.former()) {
            return one(then, names);
        }
        return office.role().isEmpty() ? null : one(latest(matches), names);
    }

    private static boolean fits(Term term, Actor actor, Office office) {
        boolean role = office.role().isEmpty() || term.roles().contains(office.role());
        String state = office.state();
        return role
                && (state.isEmpty()
                        || term.state().equals(state)
                        || actor.state().startsWith(state + "-"));
    }

    private static List<Match> latest(List<Match> matches) {
        int last = matches.stream().mapToInt(m -> m.term().from()).max().orElse(0);
        return matches.stream().filter(m -> m.term().from() == last).toList();
    }

    private static Actor one(List<Match> matches, Predicate<String> names) {
        List<Actor> all = persons(matches);
        if (all.size() > 1) {
            all = persons(
                    matches.stream().filter(m -> names.test(m.term().state())).toList());
        }
        return all.size() == 1 ? all.get(0) : null;
    }

    private static List<Actor> persons(List<Match> matches) {
        return History.distinct(matches.stream().map(m -> m.holder().actor()).toList());
    }

    /** The person with the state or body that he or she spoke for in that year; in no office then: as listed. */
    Actor at(Actor person, int year) {
        List<Term> terms = termsById.getOrDefault(person.id(), List.of());
        if (year == 0 || terms.size() < 2) {
            return person;
        }
        return terms.stream()
                .filter(t -> t.covers(year))
                .min(Comparator.comparing(t -> !Objects.equals(t.state(), person.state())))
                .filter(t -> !t.state().equals(person.state()))
                .map(t -> Actor.of(
                        t.state() + person.id().substring(person.id().indexOf('-')),
                        person.name(),
                        person.type(),
                        t.state()))
                .orElse(person);
    }
}
