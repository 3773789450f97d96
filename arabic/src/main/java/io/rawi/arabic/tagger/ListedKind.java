package io.rawi.arabic.tagger;

/** What lists of names hold a word for. The order is that of the bits in a model's {@link ListedWords}. */
public enum ListedKind {
    PERSON,
    OTHER,
    PLACE,
    COUNTRY,
    ARMED_GROUP,
    PARTY,
    INSTITUTION,
    GIVEN_NAME,
    FOREIGN_GIVEN_NAME,
    FAMILY_NAME,
    CLUB,
    COMPANY,
    OUTLET,
    BODY,
    /** Adjectives and names of peoples: no names to the annotators, but they stand before and behind them. */
    NATIONALITY,
    /** Nouns that begin the names of organisations: company, party, university. */
    ORG_HEAD;

    /** Where a word stands in a listed name. */
    public enum Position {
        ALONE,
        FIRST,
        INSIDE,
        LAST
    }

    /** How many bits kinds and positions have together. */
    static final int BITS = values().length * Position.values().length;

    /** The bit of a word that stands so in a name of this kind. */
    public long bit(Position position) {
        return 1L << ordinal() * Position.values().length + position.ordinal();
    }
}
