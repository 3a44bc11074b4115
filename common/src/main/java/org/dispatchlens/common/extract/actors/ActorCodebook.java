package org.dispatchlens.common.extract.actors;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.dispatchlens.common.codebook.CodebookFiles;

/** The actor files of the codebook as they are written. */
record ActorCodebook(Actors actors, Persons persons, Roles roles, Ambiguities ambiguities, ReferenceWords references) {

    /** {@code actors.yaml}. */
    record Actors(
            List<ActorEntry> states,
            List<ActorEntry> bodies,
            List<ActorEntry> groups,
            List<ActorEntry> regions,
            List<ActorEntry> institutions,
            List<ActorEntry> outlets) {
        Actors {
            states = List.copyOf(states);
            bodies = List.copyOf(bodies);
            groups = List.copyOf(groups);
            regions = List.copyOf(regions);
            institutions = List.copyOf(institutions);
            outlets = List.copyOf(outlets);
        }
    }

    /** {@code persons.yaml}. */
    record Persons(List<PersonEntry> persons) {
        Persons {
            persons = List.copyOf(persons);
        }
    }

    /**
     * {@code roles.yaml}.
     *
     * @param modifiers words that may stand between a state and its role noun
     * @param titles forms of address before a name
     * @param ethnic words that make a demonym mean a people
     * @param stance first parts of compounds that say for or against whom
     * @param things nouns that a singular role noun before them only describes
     */
    record Roles(
            List<RoleEntry> roles,
            List<String> modifiers,
            List<String> titles,
            List<String> ethnic,
            List<String> stance,
            List<String> things) {
        Roles {
            roles = List.copyOf(roles);
            modifiers = List.copyOf(modifiers);
            titles = List.copyOf(titles);
            ethnic = List.copyOf(ethnic);
            stance = List.copyOf(stance);
            things = List.copyOf(things);
        }
    }

    /**
     * {@code ambiguities.yaml}.
     *
     * @param neverAlone family names that need a title or the full name before
     * @param notActors phrases that hold an actor's name and are none
     * @param notInCapitals abbreviations that are words in a headline in capitals
     */
    record Ambiguities(
            List<Ambiguity> ambiguities,
            @JsonProperty("surnames_never_alone") List<String> neverAlone,
            @JsonProperty("not_actors") List<String> notActors,
            @JsonProperty("not_in_capitals") List<String> notInCapitals) {
        Ambiguities {
            ambiguities = List.copyOf(ambiguities);
            neverAlone = List.copyOf(neverAlone);
            notActors = List.copyOf(notActors);
            notInCapitals = List.copyOf(notInCapitals);
        }
    }

    /** Reads the five files; nothing but their schemas is checked. */
    static ActorCodebook read(CodebookFiles files) {
        return new ActorCodebook(
                files.read("actors", Actors.class),
                files.read("persons", Persons.class),
                files.read("roles", Roles.class),
                files.read("ambiguities", Ambiguities.class),
                files.read("references", ReferenceWords.class));
    }
}
