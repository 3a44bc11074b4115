package org.dispatchlens.common.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Gives actors their published codes ({@code events/countries.csv}, {@code groups.csv}, {@code roles.csv}). */
final class ActorCodes {
    static final String OUTLET = "OUTLET";

    private static final Map<String, Map<String, String>> COUNTRIES = by("id", "countries.csv");
    private static final Map<String, Map<String, String>> GROUPS = by("id", "groups.csv");
    private static final Map<String, Map<String, String>> ROLES = by("role", "roles.csv");
    private static final Map<String, String> NOTHING = Map.of();

    private ActorCodes() {}

    /**
     * The actor of a row.
     *
     * @param names formal names by id, as the article's mentions have them
     */
    static EventActor of(String id, String state, String text, UnaryOperator<String> names) {
        Map<String, String> group = GROUPS.getOrDefault(id, GROUPS.getOrDefault(state, NOTHING));
        Map<String, String> role = role(id);
        Map<String, String> country = country(id, state, role);
        String generic = group.getOrDefault("generic", "");
        String name = id.isEmpty() ? "" : names.apply(id);
        return new EventActor(
                id,
                state,
                text,
                name.isEmpty() ? text : name,
                country.getOrDefault("cameo", ""),
                country.getOrDefault("plover", ""),
                group.getOrDefault("cameo", ""),
                generic,
                types(generic, country, role),
                sector(country, role));
    }

    /** The outlet that speaks in its own voice. */
    static EventActor outlet(String outlet) {
        return new EventActor(OUTLET, OUTLET, "", outlet, "", "", "", "", List.of("MED"), "JRN");
    }

    /** An actor that only its state and words are known of. */
    static EventActor ofState(String state, String text, UnaryOperator<String> names) {
        return of(state, state, text, names);
    }

    /** Roles are told of countries alone: the secretary-general of a body is no part of a government. */
    private static List<String> types(String generic, Map<String, String> country, Map<String, String> role) {
        if (!generic.isEmpty()) {
            return List.of(generic);
        }
        return country.isEmpty() ? List.of() : CodeTable.words(role.getOrDefault("cameo", ""));
    }

    private static String sector(Map<String, String> country, Map<String, String> role) {
        return country.isEmpty() ? "" : role.getOrDefault("plover", "");
    }

    private static Map<String, String> country(String id, String state, Map<String, String> role) {
        Map<String, String> own = COUNTRIES.getOrDefault(state, NOTHING);
        boolean apart = own.isEmpty() && role.getOrDefault("counts", "").equals("own");
        return apart ? COUNTRIES.getOrDefault(id.substring(0, id.indexOf('-')), NOTHING) : own;
    }

    /** The longest end of the id that is a role. */
    private static Map<String, String> role(String id) {
        for (int dash = id.indexOf('-'); dash >= 0; dash = id.indexOf('-', dash + 1)) {
            Optional<Map<String, String>> role = Optional.ofNullable(ROLES.get(id.substring(dash + 1)));
            if (role.isPresent()) {
                return role.get();
            }
        }
        return NOTHING;
    }

    private static Map<String, Map<String, String>> by(String key, String table) {
        Map<String, Map<String, String>> rows = new HashMap<>();
        CodeTable.rows(table).forEach(row -> rows.put(row.get(key), row));
        return rows;
    }
}
