package org.dispatchlens.common.extract.actors;

import java.util.Set;
import org.dispatchlens.common.model.ActorType;

/**
 * Who a mention stands for.
 *
 * @param role id of the role of {@code roles.yaml} that made it, or empty
 */
record Actor(String id, String name, ActorType type, String state, String role) {
    /** Stands behind phrases that hold an actor's name and are none. */
    static final Actor NOBODY = new Actor("", "", ActorType.REGION, "", "");

    private static final Set<ActorType> ORGANISATIONS = Set.of(
            ActorType.STATE,
            ActorType.GOVERNMENT,
            ActorType.MINISTRY,
            ActorType.MILITARY,
            ActorType.BODY,
            ActorType.GROUP);

    static Actor of(String id, String name, ActorType type, String state) {
        return new Actor(id, name, type, state, "");
    }

    boolean isNobody() {
        return id.isEmpty();
    }

    /** The same actor in an office of {@code roles.yaml}. */
    Actor inRole(String roleId) {
        return new Actor(id, name, type, state, roleId);
    }

    /** Something that {@code it} can stand for and that can speak. */
    boolean isOrganisation() {
        return ORGANISATIONS.contains(type);
    }

    boolean isPerson() {
        return type == ActorType.PERSON;
    }

    /** Can be one of two sides: not a mediator, a place or an outlet. */
    boolean canBeSide() {
        return !state.isEmpty() && type != ActorType.BODY && type != ActorType.OUTLET && type != ActorType.REGION;
    }
}
