package org.dispatchlens.common.model;

/** What kind of actor a codebook entry describes. */
public enum ActorType {
    STATE,
    GOVERNMENT,
    MINISTRY,
    MILITARY,
    PERSON,
    BODY,
    GROUP,
    REGION,
    PEOPLE,
    OUTLET
}
