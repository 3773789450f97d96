package io.rawi.arabic.event;

/**
 * A noun phrase that can be a side of an event.
 *
 * @param first first word
 * @param last last word
 * @param kind armed, people, or a site that may belong to somebody
 * @param entity the name in it that tells who it is, or -1
 * @param state whether it is a state's force
 * @param aircraft whether it flies
 */
record Party(int first, int last, Kind kind, int entity, boolean state, boolean aircraft) {

    /** What a party is. */
    enum Kind {
        ARMED,
        CIVILIAN,
        SITE
    }

    /** The same phrase, known to belong to another one. */
    Party of(Party owner) {
        return new Party(first, last, kind, owner.entity, state || owner.state, aircraft);
    }

    boolean armed() {
        return kind == Kind.ARMED;
    }
}
