package io.rawi.arabic.entity;

/** What kind of thing a name names. */
public enum EntityType {
    PERSON,
    ORGANISATION,
    LOCATION,
    OTHER
}
