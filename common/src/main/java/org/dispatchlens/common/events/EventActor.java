package org.dispatchlens.common.events;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One side of an event with its published codes. What is not known is empty.
 *
 * @param id our id: of the codebook, {@code OUTLET}, or empty
 * @param state what it counts for, or empty
 * @param text the words as printed; empty for the outlet
 * @param name formal name; the words where the codebook does not know them
 * @param country CAMEO's code of its country or region
 * @param iso ISO 3166-1 alpha-3 code of its country
 * @param group CAMEO's code of a known group
 * @param generic IGO, NGO or empty
 * @param types CAMEO's role codes, at most three
 * @param sector PLOVER's sector, three or six letters
 */
public record EventActor(
        String id,
        String state,
        String text,
        String name,
        String country,
        String iso,
        String group,
        String generic,
        List<String> types,
        String sector) {
    /** Nobody. */
    public static final EventActor NONE = new EventActor("", "", "", "", "", "", "", "", List.of(), "");

    /** The whole CAMEO code: generic, country, group, roles. */
    public String code() {
        return Stream.concat(Stream.of(generic, country, group), types.stream().filter(type -> !type.equals(generic)))
                .collect(Collectors.joining());
    }

    /** The n-th role code, from 0; empty when there are fewer. */
    public String type(int n) {
        return n < types.size() ? types.get(n) : "";
    }

    /** Whether nothing at all is known of it. */
    public boolean unknown() {
        return id.isEmpty() && name.isEmpty();
    }

    /** What makes two rows speak of one actor: its code, and its name where the code names no country and no group. */
    String key() {
        return country.isEmpty() && group.isEmpty() ? code() + "|" + name : code();
    }
}
