package io.rawi.arabic.gazetteer;

/** What kind of thing a name names. */
public enum EntityType {
    PERSON,
    ORGANISATION,
    LOCATION,
    OTHER
}
