package org.dispatchlens.common.model;

/** How a surface form came to its actor. */
public enum Via {
    NAME,
    CAPITAL,
    DEMONYM,
    ROLE,
    TITLE,
    SURNAME,
    PRONOUN,
    DEFINITE,
    BOTH_SIDES,
    EACH_OTHER
}
