package org.dispatchlens.common.extract.actors;

import java.util.List;
import org.dispatchlens.common.model.ActorType;

/**
 * One entry of {@code roles.yaml}: nouns that make an actor together with a state.
 *
 * @param id suffix of the actor id: {@code MOD} makes {@code ARM-MOD}
 * @param name what it is called in tables after the state's name
 * @param type type of the actor it makes
 * @param topic whether its field may follow with capitals as part of its name
 * @param nouns the nouns, in small letters
 * @param group suffix of the id that it rolls up to instead of the state (rebels, opposition), or null
 */
record RoleEntry(String id, String name, ActorType type, boolean topic, List<String> nouns, String group) {
    RoleEntry {
        nouns = List.copyOf(nouns);
    }

    /**
     * The actor that this role makes with its owner. A nation's rebels or opposition count for themselves, an armed
     * group's militants for the group.
     */
    Actor of(Actor owner) {
        boolean forItself = group != null && owner.type() != ActorType.GROUP;
        String state = forItself ? owner.id() + "-" + group : owner.state();
        return new Actor(owner.id() + "-" + id, owner.name() + " " + name, type, state, id);
    }
}
